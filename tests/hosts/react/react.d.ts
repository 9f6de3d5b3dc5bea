/** Only what the host page needs: no types of React are installed for one test. */
declare module 'react';
declare module 'react-dom/client';
