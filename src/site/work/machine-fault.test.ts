import { describe, expect, it } from 'vitest';
import { machineFaultWords } from '../../language/messages/machine-faults.ts';
import type { MachineFault } from '../../language/messages/machine-faults.ts';
import { BuildUnderWay } from './build-lock.ts';
import { machineFaultOf } from './machine-fault.ts';
import { UnwritableOutput } from './replace-folder.ts';

const systemError = (message: string, fields: object = {}): Error =>
  Object.assign(new Error(message), fields);
const of = (error: unknown): MachineFault | undefined => machineFaultOf(error, '/work');

describe('a fault of the machine', () => {
  it('is known by the code of the system, and names the path where the error does', () => {
    expect(of(systemError('ENOSPC: no space left on device, write'))).toEqual({
      kind: 'disk-full',
      path: '/work',
    });
    expect(of(systemError("EROFS: read-only file system, mkdir '/a'", { path: '/a' }))).toEqual({
      kind: 'read-only',
      path: '/a',
    });
    expect(of(systemError("EACCES: …, copyfile '/a' -> '/b'", { path: '/a', dest: '/b' }))).toEqual(
      { kind: 'forbidden', path: '/b' },
    );
  });

  it('is known inside the errors of the bundler too', () => {
    const native = systemError(
      'Build failed:\nNo space left on device (os error 28)\n  1: <unknown>',
    );
    expect(of(native)?.kind).toBe('disk-full');
    expect(of(new Error('failed', { cause: native }))?.kind).toBe('disk-full');
  });

  it('of an output names the output, whatever file of it was being written', () => {
    const full = systemError("ENOSPC, No space left on device '/.site.incoming/x'");
    expect(of(new UnwritableOutput('/site', full))).toEqual({ kind: 'disk-full', path: '/site' });
    expect(of(new UnwritableOutput('/site', systemError('EBUSY: resource busy')))).toEqual({
      kind: 'unwritable',
      path: '/site',
      reason: 'EBUSY: resource busy',
    });
  });

  it('is a build under way, here or where nobody can see it', () => {
    expect(of(new BuildUnderWay({ pid: 7 }, '/a.lock'))).toEqual({
      kind: 'build-under-way',
      pid: 7,
    });
    expect(of(new BuildUnderWay({ pid: 7, host: 'no such host' }, '/a.lock'))).toEqual({
      kind: 'build-elsewhere',
      pid: 7,
      host: 'no such host',
      file: '/a.lock',
    });
  });

  it('is no fault of ours: any other error is left alone', () => {
    expect(of(new TypeError('x is not a function'))).toBeUndefined();
    expect(of(systemError('ENOENT: no such file or directory'))).toBeUndefined();
    expect(of('ENOSPC')).toBeUndefined();
  });

  it('is told in plain words of both languages, with the path and what to do', () => {
    const fault = { kind: 'disk-full', path: '/srv/site' } as const;
    expect(machineFaultWords(fault, 'de')).toBe(
      'Der Datenträger ist voll: „/srv/site“ ließ sich nicht schreiben. Ersetzt wurde nichts.\nSchaffen Sie Platz, und starten Sie den Befehl noch einmal.',
    );
    expect(machineFaultWords(fault, 'en')).toBe(
      'The disk is full: “/srv/site” could not be written. Nothing was replaced.\nMake room and run the command again.',
    );
  });
});
