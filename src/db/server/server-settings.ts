/**
 * How our own server is set: durable, for one office on a small machine, reached by a socket alone.
 * Given on the command line at each start, so a newer program brings its newer settings.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '40',
  // Memory: what the office's queries touch, with server and program together under 200 MB.
  shared_buffers: '32MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  huge_pages: 'off',
  jit: 'off',
  // Fewer processes: nobody replicates from here, and reading ahead by workers gains nothing.
  io_method: 'sync',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  autovacuum_max_workers: '2',
  autovacuum_worker_slots: '2',
  // An evening's import fits in the log without a checkpoint in between.
  max_wal_size: '512MB',
  min_wal_size: '80MB',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  TimeZone: 'UTC',
  DateStyle: 'ISO, YMD',
  log_timezone: 'Asia/Shanghai',
  log_line_prefix: '%m [%p] ',
  log_checkpoints: 'off',
}

/** The port is only part of the socket's name. */
export const SOCKET_PORT = 5432

/** The words that follow `postgres` on its command line; `more` overrides single settings. */
export function serverWords(
  cluster: string,
  socketFolder: string,
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const settings = { ...SETTINGS, unix_socket_directories: quotedFolder(socketFolder), ...more }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', cluster, '-p', String(SOCKET_PORT), ...flags]
}

/** The setting is a list: a folder with a comma or a space in its name needs quotes. */
function quotedFolder(folder: string): string {
  return `"${folder.replaceAll('"', '""')}"`
}
