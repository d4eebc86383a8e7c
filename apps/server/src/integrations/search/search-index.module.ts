import { Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '../../config/app-config.js';
import { EmbeddedSearch } from './embedded/embedded-search.js';
import { OpenSearch } from './opensearch/open-search.js';
import { SearchPort } from './search.port.js';

@Global()
@Module({
  providers: [
    {
      provide: SearchPort,
      inject: [AppConfig],
      useFactory: ({ openSearch, searchDir }: AppConfig) =>
        openSearch ? new OpenSearch(openSearch) : new EmbeddedSearch(searchDir),
    },
  ],
  exports: [SearchPort],
})
export class SearchIndexModule implements OnApplicationShutdown {
  constructor(private readonly port: SearchPort) {}

  onApplicationShutdown(): void {
    this.port.close();
  }
}
