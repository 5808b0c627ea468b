#!/usr/bin/env python3
"""Makes the given mongod processes one replica set and waits until it has a primary.

    replica-set.py NAME HOST:PORT [HOST:PORT ...]

Speaks the wire protocol itself (one OP_MSG), so that it needs nothing but Python.
"""
import socket
import struct
import sys
import time


def bson(document):
    body = b"".join(element(name, value) for name, value in document.items())
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def element(name, value):
    key = name.encode() + b"\0"
    if isinstance(value, str):
        text = value.encode() + b"\0"
        return b"\2" + key + struct.pack("<i", len(text)) + text
    if isinstance(value, list):
        return b"\4" + key + bson({str(i): item for i, item in enumerate(value)})
    if isinstance(value, dict):
        return b"\3" + key + bson(value)
    return b"\x10" + key + struct.pack("<i", value)


def ask(address, command):
    host, port = address.rsplit(":", 1)
    body = struct.pack("<I", 0) + b"\0" + bson(command | {"$db": "admin"})
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(struct.pack("<iiii", 16 + len(body), 1, 0, 2013) + body)
        size = struct.unpack("<i", receive(connection, 4))[0]
        return receive(connection, size - 4)


def receive(connection, size):
    data = b""
    while len(data) < size:
        part = connection.recv(size - len(data))
        if not part:
            raise ConnectionError("the server closed the connection")
        data += part
    return data


def until(what, condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return
        except OSError:
            pass
        time.sleep(0.2)
    sys.exit(f"{what} did not happen within {seconds} s")


def main(name, *addresses):
    for address in addresses:
        until(f"{address} answering", lambda: ask(address, {"hello": 1}))
    members = [{"_id": i, "host": address} for i, address in enumerate(addresses)]
    config = {"_id": name, "members": members, "settings": {"electionTimeoutMillis": 2000}}
    # Refused where it was done before, which is as good.
    ask(addresses[0], {"replSetInitiate": config})
    primary = b"\x08isWritablePrimary\0\1"
    until("a primary", lambda: any(primary in ask(a, {"hello": 1}) for a in addresses))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
