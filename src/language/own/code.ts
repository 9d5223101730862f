// This folder says which language is the archive's own: what it prints, and what its prose is in. A
// file each, as browsers get no more of it than they need.

/** Its code (BCP 47). */
export const OWN_LANGUAGE = 'en';
