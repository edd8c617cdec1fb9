import { routeBehind } from '#lib/text/link.ts';

/** By our own table: Paraglide's needs URLPattern, which half of the phones in use lack and whose stand-in weighs 8 KB. */
export const reroute = ({ url }: { url: URL }) => routeBehind(url.pathname);
