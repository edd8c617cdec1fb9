import type { Cookies } from '@sveltejs/kit';
import { config } from '#lib/server/config.server.ts';

/** `__Host-` pins a cookie to this very host over https; plain http (the demo on one's own machine) cannot carry it. */
export const cookieName = (name: string) => (config().isSecure ? `__Host-${name}` : name);

export const cookieOptions = () =>
	({ path: '/', httpOnly: true, secure: config().isSecure, sameSite: 'lax' }) as const;

export const sessionToken = (cookies: Cookies) => cookies.get(cookieName('session'));

/** Kept while the browser is open; the server ends the session earlier if need be. */
export function rememberSession(cookies: Cookies, token: string, expires?: Date): void {
	cookies.set(cookieName('session'), token, { ...cookieOptions(), ...(expires ? { expires } : {}) });
}

export function forgetSession(cookies: Cookies): void {
	cookies.delete(cookieName('session'), cookieOptions());
}

/** Ties the code of a sign-up to the browser that typed it; gone with the code's patience. */
export const signUpHandle = (cookies: Cookies) => cookies.get(cookieName('sign-up'));

export function rememberSignUp(cookies: Cookies, handle: string): void {
	cookies.set(cookieName('sign-up'), handle, { ...cookieOptions(), maxAge: 2 * 3_600 });
}

export function forgetSignUp(cookies: Cookies): void {
	cookies.delete(cookieName('sign-up'), cookieOptions());
}
