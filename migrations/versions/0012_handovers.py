"""People who leave or stand in, units that merge, split, end."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("membership") as table:
        table.add_column(sa.Column("stands_in_for_id", sa.Integer(), nullable=True))
        table.create_foreign_key(op.f("fk_membership_stands_in_for_id"), "user_account", ["stands_in_for_id"], ["id"])
        table.create_index(op.f("ix_membership_stands_in_for_id"), ["stands_in_for_id"])
    _unit_succession()
    _handover()
    _reorganisation()
    _handed_task()


def downgrade() -> None:
    for name in ("handed_task", "reorganised_unit", "reorganisation", "handover", "unit_succession"):
        op.drop_table(name)
    with op.batch_alter_table("membership") as table:
        table.drop_index(op.f("ix_membership_stands_in_for_id"))
        table.drop_constraint(op.f("fk_membership_stands_in_for_id"), type_="foreignkey")
        table.drop_column("stands_in_for_id")


def _unit_succession() -> None:
    op.create_table(
        "unit_succession",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("from_id", sa.Integer(), nullable=False),
        sa.Column("to_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("decision", sa.String(length=200), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("is_main", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["from_id"], ["unit.id"], name=op.f("fk_unit_succession_from_id")),
        sa.ForeignKeyConstraint(["to_id"], ["unit.id"], name=op.f("fk_unit_succession_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit_succession")),
        sa.UniqueConstraint("from_id", "to_id", name=op.f("uq_unit_succession_from_id_to_id")),
    )
    op.create_index(op.f("ix_unit_succession_to_id"), "unit_succession", ["to_id"], unique=False)


def _handover() -> None:
    op.create_table(
        "handover",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("numbers", sa.JSON(), nullable=False),
        sa.Column("closed_account", sa.Boolean(), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("by_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["user_account.id"], name=op.f("fk_handover_person_id")),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_handover_committee_id")),
        sa.ForeignKeyConstraint(["by_id"], ["user_account.id"], name=op.f("fk_handover_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handover")),
        sa.UniqueConstraint("form_key", name=op.f("uq_handover_form_key")),
    )
    op.create_index(op.f("ix_handover_person_id"), "handover", ["person_id"], unique=False)
    op.create_index("ix_handover_committee", "handover", ["committee_id", "id"], unique=False)


def _reorganisation() -> None:
    op.create_table(
        "reorganisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("decision", sa.String(length=200), nullable=False),
        sa.Column("effective_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("plan", sa.JSON(), nullable=False),
        sa.Column("numbers", sa.JSON(), nullable=False),
        sa.Column("work_id", sa.Integer(), nullable=True),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_reorganisation_created_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reorganisation")),
        sa.UniqueConstraint("form_key", name=op.f("uq_reorganisation_form_key")),
    )
    op.create_index("ix_reorganisation_state", "reorganisation", ["state", "effective_on"], unique=False)
    op.create_table(
        "reorganised_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reorganisation_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("waiting_unit_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["reorganisation_id"], ["reorganisation.id"], name=op.f("fk_reorganised_unit_reorganisation_id")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_reorganised_unit_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reorganised_unit")),
        sa.UniqueConstraint("waiting_unit_id", name=op.f("uq_reorganised_unit_waiting_unit_id")),
    )
    op.create_index(
        op.f("ix_reorganised_unit_reorganisation_id"), "reorganised_unit", ["reorganisation_id"], unique=False
    )
    op.create_index(op.f("ix_reorganised_unit_unit_id"), "reorganised_unit", ["unit_id"], unique=False)


def _handed_task() -> None:
    references = {
        "reorganisation_id": "reorganisation",
        "handover_id": "handover",
        "committee_id": "committee",
        "task_id": "task",
        "from_unit_id": "unit",
        "to_unit_id": "unit",
        "from_person_id": "user_account",
        "to_person_id": "user_account",
    }
    op.create_table(
        "handed_task",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=name not in ("committee_id", "task_id")) for name in references),
        sa.Column("part", sa.String(length=30), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("state", sa.String(length=30), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=False),
        *(
            sa.ForeignKeyConstraint([name], [f"{table}.id"], name=op.f(f"fk_handed_task_{name}"))
            for name, table in references.items()
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handed_task")),
    )
    op.create_index("ix_handed_task_task", "handed_task", ["task_id", "id"], unique=False)
    op.create_index(
        "ix_handed_task_reorganisation",
        "handed_task",
        ["reorganisation_id", "committee_id", "from_unit_id", "id"],
        unique=False,
    )
    given = sa.text("handover_id IS NOT NULL")
    op.create_index(
        "ix_handed_task_handover",
        "handed_task",
        ["handover_id", "committee_id", "id"],
        unique=False,
        sqlite_where=given,
        postgresql_where=given,
    )
