#!/usr/bin/env python3
"""Passes TCP connections on to nodes in turn, past those that do not answer.

    proxy.py LISTEN_PORT NODE_PORT [NODE_PORT ...]
"""
import asyncio
import itertools
import sys


async def pass_on(reader, writer):
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass
    finally:
        writer.close()


async def serve(turn, count, reader, writer):
    for _ in range(count):
        try:
            node_reader, node_writer = await asyncio.open_connection("127.0.0.1", next(turn))
        except OSError:
            continue
        await asyncio.gather(pass_on(reader, node_writer), pass_on(node_reader, writer))
        return
    writer.close()


async def main(port, nodes):
    turn = itertools.cycle(nodes)
    server = await asyncio.start_server(
        lambda reader, writer: serve(turn, len(nodes), reader, writer), "127.0.0.1", port)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    try:
        asyncio.run(main(int(sys.argv[1]), [int(node) for node in sys.argv[2:]]))
    except KeyboardInterrupt:
        pass
