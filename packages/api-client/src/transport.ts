export interface TransportRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  body?: unknown;
}
export interface TransportResponse {
  status: number;
  body: unknown;
}

/** Sends one request (Taro.request, fetch, in-process). Rejects only when nothing was answered. */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>;
