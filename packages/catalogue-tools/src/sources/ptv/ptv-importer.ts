import { textOf } from '../../clean/json-fields.js';
import type { SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { readV11 } from './read-v11.js';
import { serviceActivity } from './service-activity.js';
import type { ConnectedChannel } from './service-channels.js';
import { readV12 } from './v12/read-v12.js';

/** PTV, the Finnish service catalogue (Open API v11 and the older versions of its family; v12 by option): see the README beside. */
export const ptvImporter: SourceImporter = {
  system: 'ptv',
  async *records(read) {
    const readAll = Number(read.options['version']) === 12 ? readV12 : readV11;
    const { services, channels, organizations, generals, byService } = yield* readAll(read);
    const joined = new Set<string>();
    for (const [id, service] of services) {
      const connected: ConnectedChannel[] = [];
      for (const [channelId, connection] of byService.get(id) ?? []) {
        joined.add(channelId);
        const channel = channels.get(channelId)!;
        const status = textOf(channel['publishingStatus']);
        if (status === undefined || status === 'Published') connected.push({ channel, connection });
      }
      yield mapRecord(id, () =>
        serviceActivity(
          {
            service,
            channels: connected,
            general: generals.get(textOf(service['generalDescriptionId']) ?? ''),
            organizations,
          },
          read,
        ),
      );
    }
    for (const id of channels.keys()) {
      if (!joined.has(id))
        yield setAside(
          `channel:${id}`,
          'no-service',
          'The channel belongs to no service that was read, so it is shown nowhere by itself.',
        );
    }
  },
};
