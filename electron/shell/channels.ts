/** The one channel on which a page asks: `invoke(requestChannel, method, input)`. */
export const requestChannel = 'dwibahasa:request';

/** The one channel on which a page is told: `send(eventChannel, name, payload)`. */
export const eventChannel = 'dwibahasa:event';
