-- Which plans name an indicator is asked whenever its definition changes.
create index event_naming_indicators on event (stream) where name = 'plan.indicator-named';
