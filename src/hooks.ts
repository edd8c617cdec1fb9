import { deLocalizeUrl } from '#lib/text/generated/runtime.js';

/** The route behind the path a person sees: `/offres/x` and `/en/offers/x` are both `/offers/x`. */
export const reroute = ({ url }: { url: URL }) => deLocalizeUrl(url).pathname;
