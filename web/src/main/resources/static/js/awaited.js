/** What somebody has still to bring, by how far it has come. Pure. */

export const isOpenTask = ({ state }) => state === "ASKED" || state === "TAKEN_ON";

/** Of informal consultations. */
export const isUnderWay = ({ state }) => state === "REFERRED" || state === "UNDER_WAY";
