import { NotFound } from '../../src/domain/errors';
import { breakdownOf } from '../../src/persistence/units/breakdown';

const told = (code: string, errno = 0, sqlState = ''): Error =>
  Object.assign(new Error('as the driver says it'), { code, errno, sqlState });

describe('a failure of the engine', () => {
  it.each([
    ['the server is away', told('ECONNREFUSED', -111)],
    ['its name is not known any more', told('ENOTFOUND')],
    ['the connection is lost', told('PROTOCOL_CONNECTION_LOST')],
    ['no answer comes', told('ETIMEDOUT')],
    ['the server takes no more connections', told('ER_CON_COUNT_ERROR', 1040, '08004')],
    ['the server stops', told('ER_SERVER_SHUTDOWN', 1053, '08S01')],
    ['a statement is killed', told('ER_QUERY_INTERRUPTED', 1317, '70100')],
    ['a lock is not had', told('ER_LOCK_WAIT_TIMEOUT', 1205, 'HY000')],
    ['the table is full', told('ER_RECORD_FILE_FULL', 1114, 'HY000')],
    ['the disk is full', told('ER_DISK_FULL', 1021, 'HY000')],
    ['the server may only be read', told('ER_OPTION_PREVENTS_STATEMENT', 1290, 'HY000')],
    ['a node has left its cluster', told('ER_UNKNOWN_COM_ERROR', 1047, '08S01')],
    ['the disk of a file is full', told('SQLITE_FULL')],
    ['a file is held', told('SQLITE_BUSY')],
    ['a file cannot be read', told('SQLITE_IOERR_READ')],
    ['a file may only be read', told('SQLITE_READONLY_DBMOVED')],
    ['a file cannot be opened', told('SQLITE_CANTOPEN')],
  ])('is one of the service where %s', (_, error) => {
    expect(breakdownOf(error)).toMatchObject({ code: 'SERVICE_UNAVAILABLE', maybeDone: false });
  });

  it.each([
    ['a value is there twice', told('ER_DUP_ENTRY', 1062, '23000')],
    ['a value is too long', told('ER_DATA_TOO_LONG', 1406, '22001')],
    ['a statement cannot be read', told('ER_PARSE_ERROR', 1064, '42000')],
    ['a table is missing', told('ER_NO_SUCH_TABLE', 1146, '42S02')],
    ['a constraint of a file fails', told('SQLITE_CONSTRAINT_UNIQUE')],
    ['a statement on a file cannot be read', told('SQLITE_ERROR')],
    ['a file is missing that is no database', told('ENOENT')],
    ['it is a mistake of the caller', new NotFound({ fr: 'absent', en: 'missing' })],
    ['it is a fault of the program', new TypeError('x is not a function')],
  ])('is not one of the service where %s', (_, error) => {
    expect(breakdownOf(error)).toBeNull();
  });
});
