"""History rows chained by hash; files removed with a reason; spreadsheets read in."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

FACTS = "id, subject_kind, subject_id, verb, actor_id, committee_id, at, details"
SEAL = "position, previous_hash, hash"

# An event is written once. Its seal is written once too, after it; existing events are sealed by the first run of the
# scheduler. A migration that rebuilds the table on SQLite (batch_alter_table) loses the triggers and must repeat them.
SQLITE = [
    "CREATE TRIGGER event_is_kept BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'history is append-only'); END",
    f"CREATE TRIGGER event_is_fixed BEFORE UPDATE OF {FACTS} ON event "
    "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END",
    f"CREATE TRIGGER event_is_sealed BEFORE UPDATE OF {SEAL} ON event WHEN OLD.hash IS NOT NULL "
    "BEGIN SELECT RAISE(ABORT, 'history is append-only'); END",
]
POSTGRESQL = [
    "CREATE FUNCTION refuse_to_change_history() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'history is append-only'; END $$",
    "CREATE TRIGGER event_is_kept BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_to_change_history()",
    "CREATE TRIGGER event_is_all_kept BEFORE TRUNCATE ON event FOR EACH STATEMENT "
    "EXECUTE FUNCTION refuse_to_change_history()",
    f"CREATE TRIGGER event_is_fixed BEFORE UPDATE OF {FACTS} ON event FOR EACH ROW "
    "EXECUTE FUNCTION refuse_to_change_history()",
    f"CREATE TRIGGER event_is_sealed BEFORE UPDATE OF {SEAL} ON event FOR EACH ROW WHEN (OLD.hash IS NOT NULL) "
    "EXECUTE FUNCTION refuse_to_change_history()",
]
INDEXES = {
    "ix_event_committee_at": ["committee_id", "at", "id"],
    "ix_event_committee_actor_at": ["committee_id", "actor_id", "at", "id"],
    "ix_event_committee_actor_kind_at": ["committee_id", "actor_id", "subject_kind", "at", "id"],
    "ix_event_committee_kind_at": ["committee_id", "subject_kind", "at", "id"],
    "ix_event_kind_at": ["subject_kind", "at", "id"],
}


def upgrade() -> None:
    _chain_history()
    with op.batch_alter_table("attachment") as table:
        table.alter_column("committee_id", existing_type=sa.Integer(), nullable=True)
        table.add_column(sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True))
        table.add_column(sa.Column("removed_by_id", sa.Integer(), nullable=True))
        table.add_column(sa.Column("removed_reason", sa.String(length=500), server_default="", nullable=False))
        table.create_foreign_key(op.f("fk_attachment_removed_by_id"), "user_account", ["removed_by_id"], ["id"])
    _take_in_spreadsheets()


def _chain_history() -> None:
    op.add_column("event", sa.Column("position", sa.Integer(), nullable=True))
    op.add_column("event", sa.Column("previous_hash", sa.String(length=64), nullable=True))
    op.add_column("event", sa.Column("hash", sa.String(length=64), nullable=True))
    op.create_index("ix_event_position", "event", ["position"], unique=True)
    unsealed = sa.text("hash IS NULL")
    op.create_index("ix_event_unsealed", "event", ["id"], sqlite_where=unsealed, postgresql_where=unsealed)
    for name, columns in INDEXES.items():
        op.create_index(name, "event", columns)
    op.drop_index("ix_event_actor_id", "event")  # nobody asks for a person in all committees at once
    op.create_table(
        "history_chain",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("sealed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history_chain")),
    )
    for statement in POSTGRESQL if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)


def _take_in_spreadsheets() -> None:
    op.create_table(
        "import_run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("work_id", sa.Integer(), nullable=True),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_import_run_committee_id")),
        sa.ForeignKeyConstraint(["file_id"], ["attachment.id"], name=op.f("fk_import_run_file_id")),
        sa.ForeignKeyConstraint(["by_id"], ["user_account.id"], name=op.f("fk_import_run_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
        sa.UniqueConstraint("form_key", name=op.f("uq_import_run_form_key")),
    )
    op.create_index("ix_import_run_committee", "import_run", ["committee_id", "kind", "id"])
    op.create_index("ix_import_run_state", "import_run", ["state", "created_at"])
    op.create_table(
        "import_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("is_wrong", sa.Boolean(), nullable=False),
        sa.Column("cell", sa.String(length=12), nullable=False),
        sa.Column("words", sa.String(length=600), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["import_run.id"], name=op.f("fk_import_line_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_line")),
    )
    op.create_index("ix_import_line_run", "import_line", ["run_id", "is_wrong", "row", "id"])


def downgrade() -> None:
    op.drop_table("import_line")
    op.drop_table("import_run")
    # A file of no committee, or without its bytes, cannot be told in the older tables; nothing refers to the first.
    op.execute("DELETE FROM attachment WHERE committee_id IS NULL")
    with op.batch_alter_table("attachment") as table:
        table.drop_constraint(op.f("fk_attachment_removed_by_id"), type_="foreignkey")
        for name in ("removed_reason", "removed_by_id", "removed_at"):
            table.drop_column(name)
        table.alter_column("committee_id", existing_type=sa.Integer(), nullable=False)
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    names = ["event_is_kept", "event_is_fixed", "event_is_sealed"]
    for name in [*names, "event_is_all_kept"] if is_postgresql else names:
        op.execute(f"DROP TRIGGER {name} ON event" if is_postgresql else f"DROP TRIGGER {name}")
    if is_postgresql:
        op.execute("DROP FUNCTION refuse_to_change_history()")
    op.drop_table("history_chain")
    for name in ["ix_event_position", "ix_event_unsealed", *INDEXES]:
        op.drop_index(name, table_name="event")
    op.create_index("ix_event_actor_id", "event", ["actor_id"])
    for name in ("hash", "previous_hash", "position"):
        op.drop_column("event", name)
