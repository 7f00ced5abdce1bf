/** The version of the software; the model and the catalogue have their own. */
export const softwareVersion = '0.1.0';
