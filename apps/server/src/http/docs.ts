import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { AppConfig } from '../config/app-config.js';
import { openApiDocument } from './openapi.js';

/** /api/openapi.json always; the readable pages at /api/docs not in production (security.md S5). */
export function serveDocs(app: NestFastifyApplication, config: AppConfig): void {
  let written: ReturnType<typeof openApiDocument> | undefined;
  const document = () => (written ??= openApiDocument());
  app.getHttpAdapter().getInstance().get('/api/openapi.json', document);
  if (config.production) return;
  SwaggerModule.setup('api/docs', app, document as unknown as () => OpenAPIObject, {
    customSiteTitle: '沿沪宁协同创新集市 API',
    raw: false,
  });
}
