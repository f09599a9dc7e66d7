-- Art. 18 Abs. 1 DSGVO knows four grounds, and Abs. 3 asks for telling the person before a restriction is lifted.
alter table wk.restriction
    add column ground             text,
    add column restricted_by_name text,
    add column lifted_by_name     text,
    add column informed_on        date,
    add constraint restriction_ground check (ground in
        ('ACCURACY_CONTESTED', 'PROCESSING_UNLAWFUL', 'NEEDED_FOR_CLAIMS', 'OBJECTION_EXAMINED'));
