"""A small load generator: so many connections, each asking again as soon as it is answered, for some seconds."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import quantiles


@dataclass(frozen=True)
class Figures:
    """What one measurement gave; times in milliseconds."""

    per_second: float
    p50: float
    p95: float
    size: int  # bytes of one answer's body


Request = Callable[[], bytes]


async def _one_connection(port: int, request: Request, until: float, times: list[float], wanted: int) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    size = 0
    while time.perf_counter() < until:
        started = time.perf_counter()
        writer.write(request())
        status, size = await _answer(reader)
        times.append(time.perf_counter() - started)
        if status != wanted:
            raise SystemExit(f"answer {status} where {wanted} was wanted: {request()[:80]!r}")
    writer.close()
    return size


async def _answer(reader: asyncio.StreamReader) -> tuple[int, int]:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = int(head.split(b" ", 2)[1])
    if b"transfer-encoding: chunked" in head:
        size = 0
        while (chunk := int((await reader.readline()).strip(), 16)) > 0:
            await reader.readexactly(chunk + 2)
            size += chunk
        await reader.readline()
        return status, size
    size = int(head.split(b"content-length:")[1].split(b"\r\n")[0]) if b"content-length:" in head else 0
    await reader.readexactly(size)
    return status, size


def measure(port: int, request: Request, *, wanted: int = 200, seconds: float, connections: int = 8) -> Figures:
    """Ask `127.0.0.1:port` with `request` on eight connections for `seconds`; stops at any other status."""

    async def run(length: float) -> tuple[list[float], int, float]:
        times: list[float] = []
        started = time.perf_counter()
        asked = [_one_connection(port, request, started + length, times, wanted) for _ in range(connections)]
        sizes = await asyncio.gather(*asked)
        return times, max(sizes), time.perf_counter() - started

    asyncio.run(run(min(1.0, seconds / 3)))  # warm
    times, size, lasted = asyncio.run(run(seconds))
    cuts = quantiles(times, n=100)
    return Figures(len(times) / lasted, cuts[49] * 1000, cuts[94] * 1000, size)
