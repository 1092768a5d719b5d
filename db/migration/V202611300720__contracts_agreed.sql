-- What a quote offers can be agreed for a year or longer. The contract says when it was agreed, of which quote, which contract it goes on from, and how much
-- a year the hospital expects to buy; the quote says which contract it became. A quote's number stands alone: contracts may not import ordering.
alter table contracts.contract add column agreed_at timestamp with time zone;
alter table contracts.contract add column quote_number varchar(20);
alter table contracts.contract add column follows_id bigint;
alter table contracts.contract add constraint contract_follows_fk foreign key (follows_id) references contracts.contract (id);
alter table contracts.contract add constraint contract_quote_uq unique (quote_number);
alter table contracts.price add column yearly_quantity integer;
alter table contracts.price add constraint price_yearly_ck check (yearly_quantity is null or yearly_quantity > 0 and contract_id is not null);

alter table ordering.quote add column contract_id bigint;
alter table ordering.quote add constraint quote_contract_fk foreign key (contract_id) references contracts.contract (id);
alter table ordering.quote drop constraint quote_status_ck;
alter table ordering.quote add constraint quote_status_ck check (status in ('WITH_SUPPLIER', 'WITH_HOSPITAL', 'ACCEPTED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'));
alter table ordering.quote add constraint quote_agreed_ck check ((contract_id is not null) = (status = 'AGREED'));

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('QUOTE_AGREED', 'DECIDE', 210, false, 'Acuerda una oferta como contrato', 'Agrees a quote as a contract', 'Convient d’un devis comme contrat', 'Itinera', 'COMPLETION');
