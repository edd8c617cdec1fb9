import { localeOf } from '#lib/text/link.ts';
import { overwriteGetLocale } from '#lib/text/generated/runtime.js';

overwriteGetLocale(() => localeOf(location.pathname));
