export const prerender = true;
// A page is a folder with an index.html: every static host serves that.
export const trailingSlash = 'always';
