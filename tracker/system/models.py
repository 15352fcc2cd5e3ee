"""How the installation itself is doing: when each job of the scheduler last ran."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.db import Base, UtcTime


class JobRun(Base):
    """The latest runs of one job, whichever machine ran it. Of a failure only its class is kept, nothing personal."""

    __tablename__ = "job_run"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    started_at: Mapped[datetime | None] = mapped_column(UtcTime)
    finished_at: Mapped[datetime | None] = mapped_column(UtcTime)
    worked_at: Mapped[datetime | None] = mapped_column(UtcTime)  # when it last found something to do …
    units: Mapped[int] = mapped_column(default=0)  # … and how many units that were
    failed_at: Mapped[datetime | None] = mapped_column(UtcTime)
    failing_since: Mapped[datetime | None] = mapped_column(UtcTime)  # none once a run went well again
    failure: Mapped[str] = mapped_column(String(80), default="")
