create table access_grant (
  grant_id uuid not null,
  request_id uuid not null,
  holder character varying(64) not null,
  role_id character varying(64) not null,
  starts_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  status character varying(20) not null,
  ended_reason character varying(40),
  ended_by character varying(64),
  ended_at timestamp with time zone,
  waiting character varying(64),
  waiting_for character varying(20));
-- next
create table access_request (
  request_id uuid not null,
  requester character varying(64) not null,
  beneficiary character varying(64) not null,
  role_id character varying(64) not null,
  justification_id uuid not null,
  duration_seconds bigint not null,
  ticket character varying(100),
  public_key character varying(16384),
  request_hash character varying(64) not null,
  submitted_at timestamp with time zone not null,
  status character varying(20) not null,
  status_reason character varying(1000),
  route character varying(20),
  lanes character varying(100),
  rating character varying(20),
  score integer,
  reasons character varying(4000),
  answer_by timestamp with time zone,
  version bigint not null,
  last_leaf bytea not null);
-- next
create table act_ge_bytearray (
  id_ character varying(64) not null,
  rev_ integer,
  name_ character varying(255),
  deployment_id_ character varying(64),
  bytes_ bytea,
  generated_ boolean,
  tenant_id_ character varying(64),
  type_ integer,
  create_time_ timestamp without time zone,
  root_proc_inst_id_ character varying(64),
  removal_time_ timestamp without time zone);
-- next
create table act_ge_property (
  name_ character varying(64) not null,
  value_ character varying(300),
  rev_ integer);
-- next
create table act_ge_schema_log (
  id_ character varying(64) not null,
  timestamp_ timestamp without time zone,
  version_ character varying(255));
-- next
create table act_hi_actinst (
  id_ character varying(64) not null,
  parent_act_inst_id_ character varying(64),
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64) not null,
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64) not null,
  execution_id_ character varying(64) not null,
  act_id_ character varying(255) not null,
  task_id_ character varying(64),
  call_proc_inst_id_ character varying(64),
  call_case_inst_id_ character varying(64),
  act_name_ character varying(255),
  act_type_ character varying(255) not null,
  assignee_ character varying(255),
  start_time_ timestamp without time zone not null,
  end_time_ timestamp without time zone,
  duration_ bigint,
  act_inst_state_ integer,
  sequence_counter_ bigint,
  tenant_id_ character varying(64),
  removal_time_ timestamp without time zone);
-- next
create table act_hi_attachment (
  id_ character varying(64) not null,
  rev_ integer,
  user_id_ character varying(255),
  name_ character varying(255),
  description_ character varying(4000),
  type_ character varying(255),
  task_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  url_ character varying(4000),
  content_id_ character varying(64),
  tenant_id_ character varying(64),
  create_time_ timestamp without time zone,
  removal_time_ timestamp without time zone);
-- next
create table act_hi_batch (
  id_ character varying(64) not null,
  type_ character varying(255),
  total_jobs_ integer,
  jobs_per_seed_ integer,
  invocations_per_job_ integer,
  seed_job_def_id_ character varying(64),
  monitor_job_def_id_ character varying(64),
  batch_job_def_id_ character varying(64),
  tenant_id_ character varying(64),
  create_user_id_ character varying(255),
  start_time_ timestamp without time zone not null,
  end_time_ timestamp without time zone,
  removal_time_ timestamp without time zone,
  exec_start_time_ timestamp without time zone);
-- next
create table act_hi_caseactinst (
  id_ character varying(64) not null,
  parent_act_inst_id_ character varying(64),
  case_def_id_ character varying(64) not null,
  case_inst_id_ character varying(64) not null,
  case_act_id_ character varying(255) not null,
  task_id_ character varying(64),
  call_proc_inst_id_ character varying(64),
  call_case_inst_id_ character varying(64),
  case_act_name_ character varying(255),
  case_act_type_ character varying(255),
  create_time_ timestamp without time zone not null,
  end_time_ timestamp without time zone,
  duration_ bigint,
  state_ integer,
  required_ boolean,
  tenant_id_ character varying(64));
-- next
create table act_hi_caseinst (
  id_ character varying(64) not null,
  case_inst_id_ character varying(64) not null,
  business_key_ character varying(255),
  case_def_id_ character varying(64) not null,
  create_time_ timestamp without time zone not null,
  close_time_ timestamp without time zone,
  duration_ bigint,
  state_ integer,
  create_user_id_ character varying(255),
  super_case_instance_id_ character varying(64),
  super_process_instance_id_ character varying(64),
  tenant_id_ character varying(64));
-- next
create table act_hi_comment (
  id_ character varying(64) not null,
  type_ character varying(255),
  time_ timestamp without time zone not null,
  user_id_ character varying(255),
  task_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  action_ character varying(255),
  message_ character varying(4000),
  full_msg_ bytea,
  tenant_id_ character varying(64),
  removal_time_ timestamp without time zone,
  rev_ integer default 1 not null);
-- next
create table act_hi_dec_in (
  id_ character varying(64) not null,
  dec_inst_id_ character varying(64) not null,
  clause_id_ character varying(64),
  clause_name_ character varying(255),
  var_type_ character varying(100),
  bytearray_id_ character varying(64),
  double_ double precision,
  long_ bigint,
  text_ character varying(4000),
  text2_ character varying(4000),
  tenant_id_ character varying(64),
  create_time_ timestamp without time zone,
  root_proc_inst_id_ character varying(64),
  removal_time_ timestamp without time zone);
-- next
create table act_hi_dec_out (
  id_ character varying(64) not null,
  dec_inst_id_ character varying(64) not null,
  clause_id_ character varying(64),
  clause_name_ character varying(255),
  rule_id_ character varying(64),
  rule_order_ integer,
  var_name_ character varying(255),
  var_type_ character varying(100),
  bytearray_id_ character varying(64),
  double_ double precision,
  long_ bigint,
  text_ character varying(4000),
  text2_ character varying(4000),
  tenant_id_ character varying(64),
  create_time_ timestamp without time zone,
  root_proc_inst_id_ character varying(64),
  removal_time_ timestamp without time zone);
-- next
create table act_hi_decinst (
  id_ character varying(64) not null,
  dec_def_id_ character varying(64) not null,
  dec_def_key_ character varying(255) not null,
  dec_def_name_ character varying(255),
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64),
  proc_inst_id_ character varying(64),
  case_def_key_ character varying(255),
  case_def_id_ character varying(64),
  case_inst_id_ character varying(64),
  act_inst_id_ character varying(64),
  act_id_ character varying(255),
  eval_time_ timestamp without time zone not null,
  removal_time_ timestamp without time zone,
  collect_value_ double precision,
  user_id_ character varying(255),
  root_dec_inst_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  dec_req_id_ character varying(64),
  dec_req_key_ character varying(255),
  tenant_id_ character varying(64));
-- next
create table act_hi_detail (
  id_ character varying(64) not null,
  type_ character varying(255) not null,
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  execution_id_ character varying(64),
  case_def_key_ character varying(255),
  case_def_id_ character varying(64),
  case_inst_id_ character varying(64),
  case_execution_id_ character varying(64),
  task_id_ character varying(64),
  act_inst_id_ character varying(64),
  var_inst_id_ character varying(64),
  name_ character varying(255) not null,
  var_type_ character varying(64),
  rev_ integer,
  time_ timestamp without time zone not null,
  bytearray_id_ character varying(64),
  double_ double precision,
  long_ bigint,
  text_ character varying(4000),
  text2_ character varying(4000),
  sequence_counter_ bigint,
  tenant_id_ character varying(64),
  operation_id_ character varying(64),
  removal_time_ timestamp without time zone,
  initial_ boolean);
-- next
create table act_hi_ext_task_log (
  id_ character varying(64) not null,
  timestamp_ timestamp without time zone not null,
  ext_task_id_ character varying(64) not null,
  retries_ integer,
  topic_name_ character varying(255),
  worker_id_ character varying(255),
  priority_ bigint default 0 not null,
  error_msg_ character varying(4000),
  error_details_id_ character varying(64),
  act_id_ character varying(255),
  act_inst_id_ character varying(64),
  execution_id_ character varying(64),
  proc_inst_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_def_id_ character varying(64),
  proc_def_key_ character varying(255),
  tenant_id_ character varying(64),
  state_ integer,
  removal_time_ timestamp without time zone);
-- next
create table act_hi_identitylink (
  id_ character varying(64) not null,
  timestamp_ timestamp without time zone not null,
  type_ character varying(255),
  user_id_ character varying(255),
  group_id_ character varying(255),
  task_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_def_id_ character varying(64),
  operation_type_ character varying(64),
  assigner_id_ character varying(64),
  proc_def_key_ character varying(255),
  tenant_id_ character varying(64),
  removal_time_ timestamp without time zone);
-- next
create table act_hi_incident (
  id_ character varying(64) not null,
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  execution_id_ character varying(64),
  create_time_ timestamp without time zone not null,
  end_time_ timestamp without time zone,
  incident_msg_ character varying(4000),
  incident_type_ character varying(255) not null,
  activity_id_ character varying(255),
  failed_activity_id_ character varying(255),
  cause_incident_id_ character varying(64),
  root_cause_incident_id_ character varying(64),
  configuration_ character varying(255),
  history_configuration_ character varying(255),
  incident_state_ integer,
  tenant_id_ character varying(64),
  job_def_id_ character varying(64),
  annotation_ character varying(4000),
  removal_time_ timestamp without time zone);
-- next
create table act_hi_job_log (
  id_ character varying(64) not null,
  timestamp_ timestamp without time zone not null,
  job_id_ character varying(64) not null,
  job_duedate_ timestamp without time zone,
  job_retries_ integer,
  job_priority_ bigint default 0 not null,
  job_exception_msg_ character varying(4000),
  job_exception_stack_id_ character varying(64),
  job_state_ integer,
  job_def_id_ character varying(64),
  job_def_type_ character varying(255),
  job_def_configuration_ character varying(255),
  act_id_ character varying(255),
  failed_act_id_ character varying(255),
  execution_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  process_instance_id_ character varying(64),
  process_def_id_ character varying(64),
  process_def_key_ character varying(255),
  deployment_id_ character varying(64),
  sequence_counter_ bigint,
  tenant_id_ character varying(64),
  hostname_ character varying(255),
  removal_time_ timestamp without time zone,
  batch_id_ character varying(64));
-- next
create table act_hi_op_log (
  id_ character varying(64) not null,
  deployment_id_ character varying(64),
  proc_def_id_ character varying(64),
  proc_def_key_ character varying(255),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  execution_id_ character varying(64),
  case_def_id_ character varying(64),
  case_inst_id_ character varying(64),
  case_execution_id_ character varying(64),
  task_id_ character varying(64),
  job_id_ character varying(64),
  job_def_id_ character varying(64),
  batch_id_ character varying(64),
  user_id_ character varying(255),
  timestamp_ timestamp without time zone not null,
  operation_type_ character varying(64),
  operation_id_ character varying(64),
  entity_type_ character varying(30),
  property_ character varying(64),
  org_value_ character varying(4000),
  new_value_ character varying(4000),
  tenant_id_ character varying(64),
  removal_time_ timestamp without time zone,
  category_ character varying(64),
  external_task_id_ character varying(64),
  annotation_ character varying(4000));
-- next
create table act_hi_procinst (
  id_ character varying(64) not null,
  proc_inst_id_ character varying(64) not null,
  business_key_ character varying(255),
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64) not null,
  start_time_ timestamp without time zone not null,
  end_time_ timestamp without time zone,
  removal_time_ timestamp without time zone,
  duration_ bigint,
  start_user_id_ character varying(255),
  start_act_id_ character varying(255),
  end_act_id_ character varying(255),
  super_process_instance_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  super_case_instance_id_ character varying(64),
  case_inst_id_ character varying(64),
  delete_reason_ character varying(4000),
  tenant_id_ character varying(64),
  state_ character varying(255),
  restarted_proc_inst_id_ character varying(64));
-- next
create table act_hi_taskinst (
  id_ character varying(64) not null,
  task_def_key_ character varying(255),
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  execution_id_ character varying(64),
  case_def_key_ character varying(255),
  case_def_id_ character varying(64),
  case_inst_id_ character varying(64),
  case_execution_id_ character varying(64),
  act_inst_id_ character varying(64),
  name_ character varying(255),
  parent_task_id_ character varying(64),
  description_ character varying(4000),
  owner_ character varying(255),
  assignee_ character varying(255),
  start_time_ timestamp without time zone not null,
  end_time_ timestamp without time zone,
  duration_ bigint,
  delete_reason_ character varying(4000),
  priority_ integer,
  due_date_ timestamp without time zone,
  follow_up_date_ timestamp without time zone,
  tenant_id_ character varying(64),
  removal_time_ timestamp without time zone,
  task_state_ character varying(64));
-- next
create table act_hi_varinst (
  id_ character varying(64) not null,
  proc_def_key_ character varying(255),
  proc_def_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  execution_id_ character varying(64),
  act_inst_id_ character varying(64),
  case_def_key_ character varying(255),
  case_def_id_ character varying(64),
  case_inst_id_ character varying(64),
  case_execution_id_ character varying(64),
  task_id_ character varying(64),
  name_ character varying(255) not null,
  var_type_ character varying(100),
  create_time_ timestamp without time zone,
  rev_ integer,
  bytearray_id_ character varying(64),
  double_ double precision,
  long_ bigint,
  text_ character varying(4000),
  text2_ character varying(4000),
  tenant_id_ character varying(64),
  state_ character varying(20),
  removal_time_ timestamp without time zone);
-- next
create table act_id_group (
  id_ character varying(64) not null,
  rev_ integer,
  name_ character varying(255),
  type_ character varying(255));
-- next
create table act_id_info (
  id_ character varying(64) not null,
  rev_ integer,
  user_id_ character varying(64),
  type_ character varying(64),
  key_ character varying(255),
  value_ character varying(255),
  password_ bytea,
  parent_id_ character varying(255));
-- next
create table act_id_membership (
  user_id_ character varying(64) not null,
  group_id_ character varying(64) not null);
-- next
create table act_id_tenant (
  id_ character varying(64) not null,
  rev_ integer,
  name_ character varying(255));
-- next
create table act_id_tenant_member (
  id_ character varying(64) not null,
  tenant_id_ character varying(64) not null,
  user_id_ character varying(64),
  group_id_ character varying(64));
-- next
create table act_id_user (
  id_ character varying(64) not null,
  rev_ integer,
  first_ character varying(255),
  last_ character varying(255),
  email_ character varying(255),
  pwd_ character varying(255),
  salt_ character varying(255),
  lock_exp_time_ timestamp without time zone,
  attempts_ integer,
  picture_id_ character varying(64));
-- next
create table act_re_camformdef (
  id_ character varying(64) not null,
  rev_ integer,
  key_ character varying(255) not null,
  version_ integer not null,
  deployment_id_ character varying(64),
  resource_name_ character varying(4000),
  tenant_id_ character varying(64));
-- next
create table act_re_case_def (
  id_ character varying(64) not null,
  rev_ integer,
  category_ character varying(255),
  name_ character varying(255),
  key_ character varying(255) not null,
  version_ integer not null,
  deployment_id_ character varying(64),
  resource_name_ character varying(4000),
  dgrm_resource_name_ character varying(4000),
  tenant_id_ character varying(64),
  history_ttl_ integer);
-- next
create table act_re_decision_def (
  id_ character varying(64) not null,
  rev_ integer,
  category_ character varying(255),
  name_ character varying(255),
  key_ character varying(255) not null,
  version_ integer not null,
  deployment_id_ character varying(64),
  resource_name_ character varying(4000),
  dgrm_resource_name_ character varying(4000),
  dec_req_id_ character varying(64),
  dec_req_key_ character varying(255),
  tenant_id_ character varying(64),
  history_ttl_ integer,
  version_tag_ character varying(64));
-- next
create table act_re_decision_req_def (
  id_ character varying(64) not null,
  rev_ integer,
  category_ character varying(255),
  name_ character varying(255),
  key_ character varying(255) not null,
  version_ integer not null,
  deployment_id_ character varying(64),
  resource_name_ character varying(4000),
  dgrm_resource_name_ character varying(4000),
  tenant_id_ character varying(64));
-- next
create table act_re_deployment (
  id_ character varying(64) not null,
  name_ character varying(255),
  deploy_time_ timestamp without time zone,
  source_ character varying(255),
  tenant_id_ character varying(64));
-- next
create table act_re_procdef (
  id_ character varying(64) not null,
  rev_ integer,
  category_ character varying(255),
  name_ character varying(255),
  key_ character varying(255) not null,
  version_ integer not null,
  deployment_id_ character varying(64),
  resource_name_ character varying(4000),
  dgrm_resource_name_ character varying(4000),
  has_start_form_key_ boolean,
  suspension_state_ integer,
  tenant_id_ character varying(64),
  version_tag_ character varying(64),
  history_ttl_ integer,
  startable_ boolean default true not null);
-- next
create table act_ru_authorization (
  id_ character varying(64) not null,
  rev_ integer not null,
  type_ integer not null,
  group_id_ character varying(255),
  user_id_ character varying(255),
  resource_type_ integer not null,
  resource_id_ character varying(255),
  perms_ integer,
  removal_time_ timestamp without time zone,
  root_proc_inst_id_ character varying(64));
-- next
create table act_ru_batch (
  id_ character varying(64) not null,
  rev_ integer not null,
  type_ character varying(255),
  total_jobs_ integer,
  jobs_created_ integer,
  jobs_per_seed_ integer,
  invocations_per_job_ integer,
  seed_job_def_id_ character varying(64),
  batch_job_def_id_ character varying(64),
  monitor_job_def_id_ character varying(64),
  suspension_state_ integer,
  configuration_ character varying(255),
  tenant_id_ character varying(64),
  create_user_id_ character varying(255),
  start_time_ timestamp without time zone,
  exec_start_time_ timestamp without time zone);
-- next
create table act_ru_case_execution (
  id_ character varying(64) not null,
  rev_ integer,
  case_inst_id_ character varying(64),
  super_case_exec_ character varying(64),
  super_exec_ character varying(64),
  business_key_ character varying(255),
  parent_id_ character varying(64),
  case_def_id_ character varying(64),
  act_id_ character varying(255),
  prev_state_ integer,
  current_state_ integer,
  required_ boolean,
  tenant_id_ character varying(64));
-- next
create table act_ru_case_sentry_part (
  id_ character varying(64) not null,
  rev_ integer,
  case_inst_id_ character varying(64),
  case_exec_id_ character varying(64),
  sentry_id_ character varying(255),
  type_ character varying(255),
  source_case_exec_id_ character varying(64),
  standard_event_ character varying(255),
  source_ character varying(255),
  variable_event_ character varying(255),
  variable_name_ character varying(255),
  satisfied_ boolean,
  tenant_id_ character varying(64));
-- next
create table act_ru_event_subscr (
  id_ character varying(64) not null,
  rev_ integer,
  event_type_ character varying(255) not null,
  event_name_ character varying(255),
  execution_id_ character varying(64),
  proc_inst_id_ character varying(64),
  activity_id_ character varying(255),
  configuration_ character varying(255),
  created_ timestamp without time zone not null,
  tenant_id_ character varying(64));
-- next
create table act_ru_execution (
  id_ character varying(64) not null,
  rev_ integer,
  root_proc_inst_id_ character varying(64),
  proc_inst_id_ character varying(64),
  business_key_ character varying(255),
  parent_id_ character varying(64),
  proc_def_id_ character varying(64),
  super_exec_ character varying(64),
  super_case_exec_ character varying(64),
  case_inst_id_ character varying(64),
  act_id_ character varying(255),
  act_inst_id_ character varying(64),
  is_active_ boolean,
  is_concurrent_ boolean,
  is_scope_ boolean,
  is_event_scope_ boolean,
  suspension_state_ integer,
  cached_ent_state_ integer,
  sequence_counter_ bigint,
  tenant_id_ character varying(64),
  proc_def_key_ character varying(255));
-- next
create table act_ru_ext_task (
  id_ character varying(64) not null,
  rev_ integer not null,
  worker_id_ character varying(255),
  topic_name_ character varying(255),
  retries_ integer,
  error_msg_ character varying(4000),
  error_details_id_ character varying(64),
  lock_exp_time_ timestamp without time zone,
  create_time_ timestamp without time zone,
  suspension_state_ integer,
  execution_id_ character varying(64),
  proc_inst_id_ character varying(64),
  proc_def_id_ character varying(64),
  proc_def_key_ character varying(255),
  act_id_ character varying(255),
  act_inst_id_ character varying(64),
  tenant_id_ character varying(64),
  priority_ bigint default 0 not null,
  last_failure_log_id_ character varying(64));
-- next
create table act_ru_filter (
  id_ character varying(64) not null,
  rev_ integer not null,
  resource_type_ character varying(255) not null,
  name_ character varying(255) not null,
  owner_ character varying(255),
  query_ text not null,
  properties_ text);
-- next
create table act_ru_identitylink (
  id_ character varying(64) not null,
  rev_ integer,
  group_id_ character varying(255),
  type_ character varying(255),
  user_id_ character varying(255),
  task_id_ character varying(64),
  proc_def_id_ character varying(64),
  tenant_id_ character varying(64));
-- next
create table act_ru_incident (
  id_ character varying(64) not null,
  rev_ integer not null,
  incident_timestamp_ timestamp without time zone not null,
  incident_msg_ character varying(4000),
  incident_type_ character varying(255) not null,
  execution_id_ character varying(64),
  activity_id_ character varying(255),
  failed_activity_id_ character varying(255),
  proc_inst_id_ character varying(64),
  proc_def_id_ character varying(64),
  cause_incident_id_ character varying(64),
  root_cause_incident_id_ character varying(64),
  configuration_ character varying(255),
  tenant_id_ character varying(64),
  job_def_id_ character varying(64),
  annotation_ character varying(4000));
-- next
create table act_ru_job (
  id_ character varying(64) not null,
  rev_ integer,
  type_ character varying(255) not null,
  lock_exp_time_ timestamp without time zone,
  lock_owner_ character varying(255),
  exclusive_ boolean,
  execution_id_ character varying(64),
  root_proc_inst_id_ character varying(64),
  process_instance_id_ character varying(64),
  process_def_id_ character varying(64),
  process_def_key_ character varying(255),
  retries_ integer,
  exception_stack_id_ character varying(64),
  exception_msg_ character varying(4000),
  failed_act_id_ character varying(255),
  duedate_ timestamp without time zone,
  repeat_ character varying(255),
  repeat_offset_ bigint default 0,
  handler_type_ character varying(255),
  handler_cfg_ character varying(4000),
  deployment_id_ character varying(64),
  suspension_state_ integer default 1 not null,
  job_def_id_ character varying(64),
  priority_ bigint default 0 not null,
  sequence_counter_ bigint,
  tenant_id_ character varying(64),
  create_time_ timestamp without time zone,
  last_failure_log_id_ character varying(64),
  batch_id_ character varying(64));
-- next
create table act_ru_jobdef (
  id_ character varying(64) not null,
  rev_ integer,
  proc_def_id_ character varying(64),
  proc_def_key_ character varying(255),
  act_id_ character varying(255),
  job_type_ character varying(255) not null,
  job_configuration_ character varying(255),
  suspension_state_ integer,
  job_priority_ bigint,
  tenant_id_ character varying(64),
  deployment_id_ character varying(64));
-- next
create table act_ru_meter_log (
  id_ character varying(64) not null,
  name_ character varying(64) not null,
  reporter_ character varying(255),
  value_ bigint,
  timestamp_ timestamp without time zone,
  milliseconds_ bigint default 0);
-- next
create table act_ru_task (
  id_ character varying(64) not null,
  rev_ integer,
  execution_id_ character varying(64),
  proc_inst_id_ character varying(64),
  proc_def_id_ character varying(64),
  case_execution_id_ character varying(64),
  case_inst_id_ character varying(64),
  case_def_id_ character varying(64),
  name_ character varying(255),
  parent_task_id_ character varying(64),
  description_ character varying(4000),
  task_def_key_ character varying(255),
  owner_ character varying(255),
  assignee_ character varying(255),
  delegation_ character varying(64),
  priority_ integer,
  create_time_ timestamp without time zone,
  last_updated_ timestamp without time zone,
  due_date_ timestamp without time zone,
  follow_up_date_ timestamp without time zone,
  suspension_state_ integer,
  tenant_id_ character varying(64),
  task_state_ character varying(64));
-- next
create table act_ru_task_meter_log (
  id_ character varying(64) not null,
  assignee_hash_ bigint,
  timestamp_ timestamp without time zone);
-- next
create table act_ru_variable (
  id_ character varying(64) not null,
  rev_ integer,
  type_ character varying(255) not null,
  name_ character varying(255) not null,
  execution_id_ character varying(64),
  proc_inst_id_ character varying(64),
  proc_def_id_ character varying(64),
  case_execution_id_ character varying(64),
  case_inst_id_ character varying(64),
  task_id_ character varying(64),
  batch_id_ character varying(64),
  bytearray_id_ character varying(64),
  double_ double precision,
  long_ bigint,
  text_ character varying(4000),
  text2_ character varying(4000),
  var_scope_ character varying(64),
  sequence_counter_ bigint,
  is_concurrent_local_ boolean,
  tenant_id_ character varying(64));
-- next
create table approval (
  approval_id uuid not null,
  request_id uuid not null,
  lane character varying(40) not null,
  approver character varying(64) not null,
  decision character varying(20) not null,
  comment_id uuid,
  request_hash character varying(64) not null,
  decided_at timestamp with time zone not null);
-- next
create table audit_entry (
  entry_id uuid not null,
  stream_id character varying(80) not null,
  stream_seq bigint not null,
  body bytea not null,
  leaf_hash bytea not null,
  log_index bigint);
-- next
create table flyway_schema_history (
  installed_rank integer not null,
  version character varying(50),
  description character varying(200) not null,
  type character varying(20) not null,
  script character varying(1000) not null,
  checksum integer,
  installed_by character varying(100) not null,
  installed_on timestamp without time zone default now() not null,
  execution_time integer not null,
  success boolean not null);
-- next
create table free_text (
  text_id uuid not null,
  salt bytea not null,
  content character varying(4000) not null);
-- next
create table hold (
  hold_id uuid not null,
  grant_id uuid not null,
  ordinal integer not null,
  connector character varying(64) not null,
  account character varying(200) not null,
  resource_id character varying(64) not null,
  entitlement_kind character varying(64) not null,
  entitlement_name character varying(200) not null,
  shared boolean not null,
  state character varying(20) not null,
  due_at timestamp with time zone,
  claimed_until timestamp with time zone,
  attempts integer not null,
  last_error character varying(240),
  external_ref character varying(400),
  pre_existing boolean,
  absent_before_at timestamp with time zone,
  verified_present_at timestamp with time zone,
  verified_absent_at timestamp with time zone,
  sessions_ended integer);
-- next
create table idempotency_key (
  person_id character varying(64) not null,
  key_value character varying(200) not null,
  fingerprint character varying(64) not null,
  status integer,
  location character varying(200),
  response character varying(100000),
  created_at timestamp with time zone not null);
-- next
create table ledger_stream (
  stream_id character varying(80) not null,
  version bigint not null,
  last_leaf bytea not null);
-- next
create table person (
  person_id character varying(64) not null,
  name character varying(200) not null,
  email character varying(320),
  manager_id character varying(64),
  active boolean not null,
  password_hash character varying(200));
-- next
create table person_group (
  person_id character varying(64) not null,
  group_name character varying(64) not null);
-- next
insert into access_grant values ('01a20315-d47b-7df9-9947-027fd73641ad', '01a20315-d01c-7c86-95b3-2fcc2c681af0', 'alice', 'read-orders', '2026-11-23 09:00:00+00', '2026-11-23 10:00:00+00', 'REVOKING', 'MANUAL', 'alice', '2026-11-23 09:00:00+00', '97a85805-e66a-11f1-9201-02fc00000001', 'REVOKED');
-- next
insert into access_grant values ('01a20315-d604-7d0f-a099-06615f76729d', '01a20315-d528-7d6e-b461-dc401aa020eb', 'alice', 'read-orders', '2026-11-23 09:00:00+00', '2026-11-23 09:30:00+00', 'ACTIVE', NULL, NULL, NULL, NULL, NULL);
-- next
insert into access_grant values ('01a20315-d6fa-76be-8cf3-dd7e0a44b0ee', '01a20315-d681-7633-aec7-f9ac6c40074e', 'dana', 'work-on-incident', '2026-11-23 09:00:00+00', '2026-11-23 09:50:00+00', 'ACTIVE', NULL, NULL, NULL, NULL, NULL);
-- next
insert into access_grant values ('01a20315-d8fc-7982-80d4-9970f0943b37', '01a20315-d816-7874-a564-7ba8ab3b9e4b', 'alice', 'join-support', '2026-11-23 09:00:00+00', '2026-11-23 10:00:00+00', 'ACTIVE', NULL, NULL, NULL, NULL, NULL);
-- next
insert into access_grant values ('01a20315-dc8d-76e0-a2e8-0d40ac54defa', '01a20315-db66-73cd-ac98-0791fe433ec6', 'dana', 'read-orders', '2026-11-23 09:00:00+00', '2026-11-23 10:00:00+00', 'ISSUING', NULL, NULL, NULL, '99777276-e66a-11f1-9201-02fc00000001', 'ISSUED');
-- next
insert into access_grant values ('01a20315-de32-7bb1-a37b-c566c5c7b4c5', '01a20315-dceb-70bf-927f-96cb32a64e02', 'dana', 'join-support', '2026-11-23 09:00:00+00', '2026-11-23 09:45:00+00', 'ISSUING', NULL, NULL, NULL, '99b6ec99-e66a-11f1-9201-02fc00000001', 'ISSUED');
-- next
insert into access_request values ('01a20315-d01c-7c86-95b3-2fcc2c681af0', 'alice', 'alice', 'read-orders', '01a20315-d01a-75e1-84d3-e1a0e7ce891d', '3600', NULL, NULL, '5bb5f4b734be85151c53f0a9bfd2cf430023d1070df3291d57ae90d48dd7af0c', '2026-11-23 09:00:00+00', 'APPROVED', 'Pre-authorised, low risk, up to one hour: issued at once.', 'AUTO', '', 'LOW', '0', 'Low sensitivity
Development system
Up to one hour
Pre-authorised, low risk, up to one hour: issued at once.', NULL, '5', E'\\x2a0ed38a9579b16d85dafe5d42c4732ad7add9ee67a5ff37206c6c88cabf8226');
-- next
insert into access_request values ('01a20315-d528-7d6e-b461-dc401aa020eb', 'alice', 'alice', 'read-orders', '01a20315-d51e-7033-9186-06bc15452ba6', '1800', NULL, NULL, 'f066e218965611bebc28ec451ebb7eb57b3f9f29619705324739184946b66ab3', '2026-11-23 09:00:00+00', 'APPROVED', 'Pre-authorised, low risk, up to one hour: issued at once.', 'AUTO', '', 'LOW', '0', 'Low sensitivity
Development system
Up to one hour
Pre-authorised, low risk, up to one hour: issued at once.', NULL, '4', E'\\x013256f321f3339cf77cd6ae1ed2f52f3dbbfe7796c5e82360b7f1342cf0362e');
-- next
insert into access_request values ('01a20315-d681-7633-aec7-f9ac6c40074e', 'dana', 'dana', 'work-on-incident', '01a20315-d680-7b15-95c0-c666744ef0af', '3000', NULL, NULL, 'a2c94a681028de4f3c84985468964148bbf345807f26daa8bb03ff8f2f55e347', '2026-11-23 09:00:00+00', 'APPROVED', 'Pre-authorised, low risk, up to one hour: issued at once.', 'AUTO', '', 'LOW', '0', 'Low sensitivity
Development system
Up to one hour
Pre-authorised, low risk, up to one hour: issued at once.', NULL, '5', E'\\x9988a313d148371d69524c524d3c10f753cc017167fe9537d61023b739617c02');
-- next
insert into access_request values ('01a20315-d816-7874-a564-7ba8ab3b9e4b', 'alice', 'alice', 'join-support', '01a20315-d815-79d5-8016-23a113e91834', '3600', NULL, NULL, '42dce96b998c4aa9d0363afef57a491d5de4349efba1d3ded45173d02ab7228a', '2026-11-23 09:00:00+00', 'APPROVED', 'Pre-authorised, low risk, up to one hour: issued at once.', 'AUTO', '', 'LOW', '0', 'Low sensitivity
Development system
Up to one hour
Pre-authorised, low risk, up to one hour: issued at once.', NULL, '4', E'\\x6f02057d5d216160336170cb7415c2365bda920481db01d133ded222aeeaba99');
-- next
insert into access_request values ('01a20315-db66-73cd-ac98-0791fe433ec6', 'dana', 'dana', 'read-orders', '01a20315-db64-7659-a9f0-bcd99d75dff5', '3600', NULL, NULL, 'e9a1d0c8a8c40538d0168ab6d080071450c20bc9424b798d9135d38e430f0166', '2026-11-23 09:00:00+00', 'APPROVED', 'Pre-authorised, low risk, up to one hour: issued at once.', 'AUTO', '', 'LOW', '0', 'Low sensitivity
Development system
Up to one hour
Pre-authorised, low risk, up to one hour: issued at once.', NULL, '3', E'\\xea5b3f16d9590a741f636f210441b0a3f179d69fbf6e0e5ac5e0146ca05e32a7');
-- next
insert into access_request values ('01a20315-dceb-70bf-927f-96cb32a64e02', 'dana', 'dana', 'join-support', '01a20315-dce8-7777-a18a-186ce8052f8d', '2700', NULL, NULL, 'ff9b8e70fc0f7520a676bc8e18763b7f2c3d4e71469094571b134c6ddc5049b6', '2026-11-23 09:00:00+00', 'APPROVED', 'Pre-authorised, low risk, up to one hour: issued at once.', 'AUTO', '', 'LOW', '0', 'Low sensitivity
Development system
Up to one hour
Pre-authorised, low risk, up to one hour: issued at once.', NULL, '3', E'\\xc799dc4437ad760bb028ba5b8b79d60a5da92c78c98b1a790f916afd0acb921c');
-- next
insert into access_request values ('01a20315-deb6-7336-a0d2-79e75c5765e8', 'alice', 'alice', 'prepare-payments', '01a20315-deb3-712a-90f1-39cee2c82c45', '3600', NULL, NULL, 'c2df492747f8a2796cbfbb31e829e32020bd92f98df7d5ea16aa3e0b06f6edfb', '2026-11-23 09:00:00+00', 'PENDING', 'Medium risk: the manager or the resource owner decides.', 'APPROVAL', 'MANAGER_OR_OWNER', 'MEDIUM', '25', 'Medium sensitivity
Test system
Up to one hour
Medium risk: the manager or the resource owner decides.', '2026-11-23 17:00:00+00', '2', E'\\x7c1ddd9e951d7bfe287536d4293128c8c7d0080800fedfff845154c2c7c1b76e');
-- next
insert into access_request values ('01a20315-e154-77e4-a4ca-4369c650bbf9', 'dave', 'dave', 'run-console', '01a20315-e14d-74db-b569-12660625e1ba', '3600', NULL, NULL, 'a2f8431ee1c822351917deca7154c427ed37aa73a1261902308175e37a6e715e', '2026-11-23 09:00:00+00', 'PENDING', 'High risk: the manager and the security team must both agree.', 'APPROVAL', 'MANAGER,SECURITY', 'HIGH', '55', 'High sensitivity
Production system
Up to one hour
High risk: the manager and the security team must both agree.', '2026-11-23 13:00:00+00', '3', E'\\x30f81c238a6071819a17285767ce955b5a06f15dbe70220e40cb5ca0b63c3b36');
-- next
insert into act_ge_bytearray values ('91d986c7-e66a-11f1-9201-02fc00000001', '1', '/tmp/engine-old/target/classes/bpmn/approval.bpmn', '91d763e6-e66a-11f1-9201-02fc00000001', E'\\x3c3f786d6c2076657273696f6e3d22312e302220656e636f64696e673d225554462d38223f3e0a3c62706d6e3a646566696e6974696f6e7320786d6c6e733a62706d6e3d22687474703a2f2f7777772e6f6d672e6f72672f737065632f42504d4e2f32303130303532342f4d4f44454c2220786d6c6e733a62706d6e64693d22687474703a2f2f7777772e6f6d672e6f72672f737065632f42504d4e2f32303130303532342f44492220786d6c6e733a64633d22687474703a2f2f7777772e6f6d672e6f72672f737065632f44442f32303130303532342f44432220786d6c6e733a64693d22687474703a2f2f7777772e6f6d672e6f72672f737065632f44442f32303130303532342f44492220786d6c6e733a7873693d22687474703a2f2f7777772e77332e6f72672f323030312f584d4c536368656d612d696e7374616e63652220786d6c6e733a63616d756e64613d22687474703a2f2f63616d756e64612e6f72672f736368656d612f312e302f62706d6e2220786d6c6e733a6d6f64656c65723d22687474703a2f2f63616d756e64612e6f72672f736368656d612f6d6f64656c65722f312e30222069643d22617070726f76616c2d646566696e6974696f6e7322207461726765744e616d6573706163653d2268747470733a2f2f646179706173732e696f2f62706d6e22206578706f727465723d2243616d756e6461204d6f64656c657222206578706f7274657256657273696f6e3d22352e34302e3022206d6f64656c65723a657865637574696f6e506c6174666f726d3d2243616d756e646120506c6174666f726d22206d6f64656c65723a657865637574696f6e506c6174666f726d56657273696f6e3d22372e32342e30223e0a20203c62706d6e3a70726f636573732069643d22617070726f76616c22206e616d653d22417070726f76616c2220697345786563757461626c653d2274727565222063616d756e64613a686973746f727954696d65546f4c6976653d22503130393544222063616d756e64613a6973537461727461626c65496e5461736b6c6973743d2266616c7365223e0a202020203c62706d6e3a646f63756d656e746174696f6e3e57686f206d7573742061677265652c20616e6420776861742068617070656e73207768656e206f6e65206f66207468656d2073617973206e6f206f72206e6f626f647920616e73776572732e2053696c656e6365206973206e6576657220636f6e73656e742e3c2f62706d6e3a646f63756d656e746174696f6e3e0a202020203c62706d6e3a73746172744576656e742069643d22617070726f76616c2d6e656564656422206e616d653d22417070726f76616c206e6565646564223e0a2020202020203c62706d6e3a6f7574676f696e673e746f2d636f6c6c6563742d617070726f76616c733c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a73746172744576656e743e0a202020203c62706d6e3a73756250726f636573732069643d22636f6c6c6563742d617070726f76616c7322206e616d653d22436f6c6c65637420617070726f76616c73223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e4f6e65207461736b20666f72206561636820706572736f6e206f72207465616d2077686f73652061677265656d656e74206973206e65656465642e20546865206669727374206e6f20656e647320746865206f74686572732e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e746f2d636f6c6c6563742d617070726f76616c733c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e616c6c2d6167726565643c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a73746172744576656e742069643d226c616e65732d6b6e6f776e22206e616d653d224c616e6573206b6e6f776e223e0a20202020202020203c62706d6e3a6f7574676f696e673e746f2d77686963682d6c616e65733c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a73746172744576656e743e0a2020202020203c62706d6e3a6578636c7573697665476174657761792069643d2277686963682d6c616e657322206e616d653d2257686f206d7573742061677265653f222064656661756c743d22626f74682d6c616e6573223e0a20202020202020203c62706d6e3a696e636f6d696e673e746f2d77686963682d6c616e65733c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6f6e652d6c616e653c2f62706d6e3a6f7574676f696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e626f74682d6c616e65733c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a6578636c7573697665476174657761793e0a2020202020203c62706d6e3a757365725461736b2069643d22617070726f76652d61732d6d616e616765722d6f722d6f776e657222206e616d653d22417070726f7665206173206d616e61676572206f72206f776e6572222063616d756e64613a666f726d5265663d22617070726f7665222063616d756e64613a666f726d52656642696e64696e673d226465706c6f796d656e74222063616d756e64613a647565446174653d22247b617070726f76616c446561646c696e657d223e0a20202020202020203c62706d6e3a646f63756d656e746174696f6e3e546865206d616e61676572206f662074686520706572736f6e2c206f7220746865206f776e6572206f6620746865207265736f757263652c20646563696465732e204f6e65206f66207468656d20697320656e6f7567683b206e657665722074686520706572736f6e2077686f2061736b65642e3c2f62706d6e3a646f63756d656e746174696f6e3e0a20202020202020203c62706d6e3a657874656e73696f6e456c656d656e74733e0a202020202020202020203c63616d756e64613a696e7075744f75747075743e0a2020202020202020202020203c63616d756e64613a696e707574506172616d65746572206e616d653d226465636973696f6e22202f3e0a2020202020202020202020203c63616d756e64613a696e707574506172616d65746572206e616d653d22636f6d6d656e7422202f3e0a2020202020202020202020203c63616d756e64613a6f7574707574506172616d65746572206e616d653d226465636973696f6e223e247b6465636973696f6e7d3c2f63616d756e64613a6f7574707574506172616d657465723e0a202020202020202020203c2f63616d756e64613a696e7075744f75747075743e0a202020202020202020203c63616d756e64613a7461736b4c697374656e65722064656c656761746545787072657373696f6e3d22247b6f66666572546f417070726f766572737d22206576656e743d2263726561746522202f3e0a202020202020202020203c63616d756e64613a7461736b4c697374656e65722064656c656761746545787072657373696f6e3d22247b7265636f72644465636973696f6e7d22206576656e743d22636f6d706c65746522202f3e0a20202020202020203c2f62706d6e3a657874656e73696f6e456c656d656e74733e0a20202020202020203c62706d6e3a696e636f6d696e673e6f6e652d6c616e653c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6d616e616765722d6f722d6f776e65722d646563696465643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a757365725461736b3e0a2020202020203c62706d6e3a6578636c7573697665476174657761792069643d226d616e616765722d6f722d6f776e65722d61677265656422206e616d653d224167726565643f222064656661756c743d226d616e616765722d6f722d6f776e65722d64656e696564223e0a20202020202020203c62706d6e3a696e636f6d696e673e6d616e616765722d6f722d6f776e65722d646563696465643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6d616e616765722d6f722d6f776e65722d617070726f7665643c2f62706d6e3a6f7574676f696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6d616e616765722d6f722d6f776e65722d64656e6965643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a6578636c7573697665476174657761793e0a2020202020203c62706d6e3a656e644576656e742069643d226f6e652d61677265656422206e616d653d224f6e6520616772656564223e0a20202020202020203c62706d6e3a696e636f6d696e673e6d616e616765722d6f722d6f776e65722d617070726f7665643c2f62706d6e3a696e636f6d696e673e0a2020202020203c2f62706d6e3a656e644576656e743e0a2020202020203c62706d6e3a706172616c6c656c476174657761792069643d22626f74682d6d7573742d616772656522206e616d653d22426f7468206d757374206167726565223e0a20202020202020203c62706d6e3a696e636f6d696e673e626f74682d6c616e65733c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e746f2d6d616e616765723c2f62706d6e3a6f7574676f696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e746f2d73656375726974793c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a706172616c6c656c476174657761793e0a2020202020203c62706d6e3a757365725461736b2069643d22617070726f76652d61732d6d616e6167657222206e616d653d22417070726f7665206173206d616e61676572222063616d756e64613a666f726d5265663d22617070726f7665222063616d756e64613a666f726d52656642696e64696e673d226465706c6f796d656e74222063616d756e64613a647565446174653d22247b617070726f76616c446561646c696e657d223e0a20202020202020203c62706d6e3a646f63756d656e746174696f6e3e546865206d616e61676572206f662074686520706572736f6e20646563696465732e204e657665722074686520706572736f6e2077686f2061736b65642c20616e64206e6576657220746865206f6e652077686f206465636964657320666f7220746865207365637572697479207465616d2e3c2f62706d6e3a646f63756d656e746174696f6e3e0a20202020202020203c62706d6e3a657874656e73696f6e456c656d656e74733e0a202020202020202020203c63616d756e64613a696e7075744f75747075743e0a2020202020202020202020203c63616d756e64613a696e707574506172616d65746572206e616d653d226465636973696f6e22202f3e0a2020202020202020202020203c63616d756e64613a696e707574506172616d65746572206e616d653d22636f6d6d656e7422202f3e0a2020202020202020202020203c63616d756e64613a6f7574707574506172616d65746572206e616d653d226465636973696f6e223e247b6465636973696f6e7d3c2f63616d756e64613a6f7574707574506172616d657465723e0a202020202020202020203c2f63616d756e64613a696e7075744f75747075743e0a202020202020202020203c63616d756e64613a7461736b4c697374656e65722064656c656761746545787072657373696f6e3d22247b6f66666572546f417070726f766572737d22206576656e743d2263726561746522202f3e0a202020202020202020203c63616d756e64613a7461736b4c697374656e65722064656c656761746545787072657373696f6e3d22247b7265636f72644465636973696f6e7d22206576656e743d22636f6d706c65746522202f3e0a20202020202020203c2f62706d6e3a657874656e73696f6e456c656d656e74733e0a20202020202020203c62706d6e3a696e636f6d696e673e746f2d6d616e616765723c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6d616e616765722d646563696465643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a757365725461736b3e0a2020202020203c62706d6e3a6578636c7573697665476174657761792069643d226d616e616765722d61677265656422206e616d653d224167726565643f222064656661756c743d226d616e616765722d64656e696564223e0a20202020202020203c62706d6e3a696e636f6d696e673e6d616e616765722d646563696465643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6d616e616765722d617070726f7665643c2f62706d6e3a6f7574676f696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e6d616e616765722d64656e6965643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a6578636c7573697665476174657761793e0a2020202020203c62706d6e3a757365725461736b2069643d22617070726f76652d61732d736563757269747922206e616d653d22417070726f7665206173207365637572697479207465616d222063616d756e64613a666f726d5265663d22617070726f7665222063616d756e64613a666f726d52656642696e64696e673d226465706c6f796d656e74222063616d756e64613a647565446174653d22247b617070726f76616c446561646c696e657d223e0a20202020202020203c62706d6e3a646f63756d656e746174696f6e3e536f6d65626f6479206f6620746865207365637572697479207465616d20646563696465732e204e657665722074686520706572736f6e2077686f2061736b65642c20616e64206e6576657220746865206f6e652077686f2064656369646573206173206d616e616765722e3c2f62706d6e3a646f63756d656e746174696f6e3e0a20202020202020203c62706d6e3a657874656e73696f6e456c656d656e74733e0a202020202020202020203c63616d756e64613a696e7075744f75747075743e0a2020202020202020202020203c63616d756e64613a696e707574506172616d65746572206e616d653d226465636973696f6e22202f3e0a2020202020202020202020203c63616d756e64613a696e707574506172616d65746572206e616d653d22636f6d6d656e7422202f3e0a2020202020202020202020203c63616d756e64613a6f7574707574506172616d65746572206e616d653d226465636973696f6e223e247b6465636973696f6e7d3c2f63616d756e64613a6f7574707574506172616d657465723e0a202020202020202020203c2f63616d756e64613a696e7075744f75747075743e0a202020202020202020203c63616d756e64613a7461736b4c697374656e65722064656c656761746545787072657373696f6e3d22247b6f66666572546f417070726f766572737d22206576656e743d2263726561746522202f3e0a202020202020202020203c63616d756e64613a7461736b4c697374656e65722064656c656761746545787072657373696f6e3d22247b7265636f72644465636973696f6e7d22206576656e743d22636f6d706c65746522202f3e0a20202020202020203c2f62706d6e3a657874656e73696f6e456c656d656e74733e0a20202020202020203c62706d6e3a696e636f6d696e673e746f2d73656375726974793c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e73656375726974792d646563696465643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a757365725461736b3e0a2020202020203c62706d6e3a6578636c7573697665476174657761792069643d2273656375726974792d61677265656422206e616d653d224167726565643f222064656661756c743d2273656375726974792d64656e696564223e0a20202020202020203c62706d6e3a696e636f6d696e673e73656375726974792d646563696465643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e73656375726974792d617070726f7665643c2f62706d6e3a6f7574676f696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e73656375726974792d64656e6965643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a6578636c7573697665476174657761793e0a2020202020203c62706d6e3a706172616c6c656c476174657761792069643d22626f74682d61677265656422206e616d653d22426f746820616772656564223e0a20202020202020203c62706d6e3a696e636f6d696e673e6d616e616765722d617070726f7665643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a696e636f6d696e673e73656375726974792d617070726f7665643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6f7574676f696e673e626f74682d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a2020202020203c2f62706d6e3a706172616c6c656c476174657761793e0a2020202020203c62706d6e3a656e644576656e742069643d2274776f2d61677265656422206e616d653d2254776f20616772656564223e0a20202020202020203c62706d6e3a696e636f6d696e673e626f74682d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a2020202020203c2f62706d6e3a656e644576656e743e0a2020202020203c62706d6e3a656e644576656e742069643d2264656e69656422206e616d653d2244656e696564223e0a20202020202020203c62706d6e3a696e636f6d696e673e6d616e616765722d6f722d6f776e65722d64656e6965643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a696e636f6d696e673e6d616e616765722d64656e6965643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a696e636f6d696e673e73656375726974792d64656e6965643c2f62706d6e3a696e636f6d696e673e0a20202020202020203c62706d6e3a6572726f724576656e74446566696e6974696f6e2069643d2264656e6965642d6572726f7222206572726f725265663d226572726f722d64656e69656422202f3e0a2020202020203c2f62706d6e3a656e644576656e743e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d77686963682d6c616e65732220736f757263655265663d226c616e65732d6b6e6f776e22207461726765745265663d2277686963682d6c616e657322202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226f6e652d6c616e6522206e616d653d226d616e61676572206f72206f776e65722220736f757263655265663d2277686963682d6c616e657322207461726765745265663d22617070726f76652d61732d6d616e616765722d6f722d6f776e6572223e0a20202020202020203c62706d6e3a636f6e646974696f6e45787072657373696f6e207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b6c616e6573203d3d20276d616e616765722d6f722d6f776e6572277d3c2f62706d6e3a636f6e646974696f6e45787072657373696f6e3e0a2020202020203c2f62706d6e3a73657175656e6365466c6f773e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d22626f74682d6c616e657322206e616d653d226d616e6167657220616e642073656375726974792220736f757263655265663d2277686963682d6c616e657322207461726765745265663d22626f74682d6d7573742d616772656522202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226d616e616765722d6f722d6f776e65722d646563696465642220736f757263655265663d22617070726f76652d61732d6d616e616765722d6f722d6f776e657222207461726765745265663d226d616e616765722d6f722d6f776e65722d61677265656422202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226d616e616765722d6f722d6f776e65722d617070726f76656422206e616d653d227965732220736f757263655265663d226d616e616765722d6f722d6f776e65722d61677265656422207461726765745265663d226f6e652d616772656564223e0a20202020202020203c62706d6e3a636f6e646974696f6e45787072657373696f6e207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b6465636973696f6e203d3d2027617070726f7665277d3c2f62706d6e3a636f6e646974696f6e45787072657373696f6e3e0a2020202020203c2f62706d6e3a73657175656e6365466c6f773e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226d616e616765722d6f722d6f776e65722d64656e69656422206e616d653d226e6f2220736f757263655265663d226d616e616765722d6f722d6f776e65722d61677265656422207461726765745265663d2264656e69656422202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d6d616e616765722220736f757263655265663d22626f74682d6d7573742d616772656522207461726765745265663d22617070726f76652d61732d6d616e6167657222202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d73656375726974792220736f757263655265663d22626f74682d6d7573742d616772656522207461726765745265663d22617070726f76652d61732d736563757269747922202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226d616e616765722d646563696465642220736f757263655265663d22617070726f76652d61732d6d616e6167657222207461726765745265663d226d616e616765722d61677265656422202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226d616e616765722d617070726f76656422206e616d653d227965732220736f757263655265663d226d616e616765722d61677265656422207461726765745265663d22626f74682d616772656564223e0a20202020202020203c62706d6e3a636f6e646974696f6e45787072657373696f6e207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b6465636973696f6e203d3d2027617070726f7665277d3c2f62706d6e3a636f6e646974696f6e45787072657373696f6e3e0a2020202020203c2f62706d6e3a73657175656e6365466c6f773e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d226d616e616765722d64656e69656422206e616d653d226e6f2220736f757263655265663d226d616e616765722d61677265656422207461726765745265663d2264656e69656422202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d2273656375726974792d646563696465642220736f757263655265663d22617070726f76652d61732d736563757269747922207461726765745265663d2273656375726974792d61677265656422202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d2273656375726974792d617070726f76656422206e616d653d227965732220736f757263655265663d2273656375726974792d61677265656422207461726765745265663d22626f74682d616772656564223e0a20202020202020203c62706d6e3a636f6e646974696f6e45787072657373696f6e207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b6465636973696f6e203d3d2027617070726f7665277d3c2f62706d6e3a636f6e646974696f6e45787072657373696f6e3e0a2020202020203c2f62706d6e3a73657175656e6365466c6f773e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d2273656375726974792d64656e69656422206e616d653d226e6f2220736f757263655265663d2273656375726974792d61677265656422207461726765745265663d2264656e69656422202f3e0a2020202020203c62706d6e3a73657175656e6365466c6f772069643d22626f74682d746f2d656e642220736f757263655265663d22626f74682d61677265656422207461726765745265663d2274776f2d61677265656422202f3e0a202020203c2f62706d6e3a73756250726f636573733e0a202020203c62706d6e3a656e644576656e742069643d22617070726f76656422206e616d653d22417070726f766564223e0a2020202020203c62706d6e3a696e636f6d696e673e616c6c2d6167726565643c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a626f756e646172794576656e742069643d22617070726f76616c2d6c61746522206e616d653d224e6f20616e7377657220796574222063616e63656c41637469766974793d2266616c736522206174746163686564546f5265663d22636f6c6c6563742d617070726f76616c73223e0a2020202020203c62706d6e3a6f7574676f696e673e6c6174652d746f2d657363616c6174653c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a74696d65724576656e74446566696e6974696f6e2069643d22617070726f76616c2d6c6174652d74696d6572223e0a20202020202020203c62706d6e3a74696d6544617465207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b657363616c61746541747d3c2f62706d6e3a74696d65446174653e0a2020202020203c2f62706d6e3a74696d65724576656e74446566696e6974696f6e3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a736572766963655461736b2069643d22657363616c6174652d617070726f76616c22206e616d653d22457363616c61746520746f206d6f726520617070726f76657273222063616d756e64613a64656c656761746545787072657373696f6e3d22247b657363616c617465417070726f76616c7d223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e4f666665727320746865206f70656e207461736b7320746f206d6f72652070656f706c652077686f206d6179206465636964652e205468652074696d65206c696d6974207374617973206173206974207761732e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e6c6174652d746f2d657363616c6174653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e657363616c6174652d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a736572766963655461736b3e0a202020203c62706d6e3a656e644576656e742069643d22657363616c6174656422206e616d653d22457363616c61746564223e0a2020202020203c62706d6e3a696e636f6d696e673e657363616c6174652d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a626f756e646172794576656e742069643d22617070726f76616c2d6f76657264756522206e616d653d2254696d6520746f20616e73776572206973206f76657222206174746163686564546f5265663d22636f6c6c6563742d617070726f76616c73223e0a2020202020203c62706d6e3a6f7574676f696e673e6f7665726475652d746f2d6c617073653c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a74696d65724576656e74446566696e6974696f6e2069643d22617070726f76616c2d6f7665726475652d74696d6572223e0a20202020202020203c62706d6e3a74696d6544617465207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b617070726f76616c446561646c696e657d3c2f62706d6e3a74696d65446174653e0a2020202020203c2f62706d6e3a74696d65724576656e74446566696e6974696f6e3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a736572766963655461736b2069643d226c617073652d7265717565737422206e616d653d224c6574207468652072657175657374206c61707365222063616d756e64613a64656c656761746545787072657373696f6e3d22247b6c61707365526571756573747d223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e436c6f7365732074686520726571756573742062656361757365206e6f626f6479206465636964656420696e2074696d652e204e6f7468696e67206973206973737565642e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e6f7665726475652d746f2d6c617073653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e6c617073652d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a736572766963655461736b3e0a202020203c62706d6e3a656e644576656e742069643d226e6f742d617070726f7665642d6c617073656422206e616d653d224c6170736564223e0a2020202020203c62706d6e3a696e636f6d696e673e6c617073652d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6572726f724576656e74446566696e6974696f6e2069643d226e6f742d617070726f7665642d6c61707365642d6572726f7222206572726f725265663d226572726f722d6e6f742d617070726f76656422202f3e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a626f756e646172794576656e742069643d22726571756573742d64656e69656422206e616d653d2244656e69656420627920616e20617070726f76657222206174746163686564546f5265663d22636f6c6c6563742d617070726f76616c73223e0a2020202020203c62706d6e3a6f7574676f696e673e64656e6965642d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a6572726f724576656e74446566696e6974696f6e2069643d22726571756573742d64656e6965642d6572726f7222206572726f725265663d226572726f722d64656e69656422202f3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a656e644576656e742069643d226e6f742d617070726f7665642d64656e69656422206e616d653d2244656e696564223e0a2020202020203c62706d6e3a696e636f6d696e673e64656e6965642d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6572726f724576656e74446566696e6974696f6e2069643d226e6f742d617070726f7665642d64656e6965642d6572726f7222206572726f725265663d226572726f722d6e6f742d617070726f76656422202f3e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d636f6c6c6563742d617070726f76616c732220736f757263655265663d22617070726f76616c2d6e656564656422207461726765745265663d22636f6c6c6563742d617070726f76616c7322202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22616c6c2d6167726565642220736f757263655265663d22636f6c6c6563742d617070726f76616c7322207461726765745265663d22617070726f76656422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d226c6174652d746f2d657363616c6174652220736f757263655265663d22617070726f76616c2d6c61746522207461726765745265663d22657363616c6174652d617070726f76616c22202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22657363616c6174652d746f2d656e642220736f757263655265663d22657363616c6174652d617070726f76616c22207461726765745265663d22657363616c6174656422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d226f7665726475652d746f2d6c617073652220736f757263655265663d22617070726f76616c2d6f76657264756522207461726765745265663d226c617073652d7265717565737422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d226c617073652d746f2d656e642220736f757263655265663d226c617073652d7265717565737422207461726765745265663d226e6f742d617070726f7665642d6c617073656422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d2264656e6965642d746f2d656e642220736f757263655265663d22726571756573742d64656e69656422207461726765745265663d226e6f742d617070726f7665642d64656e69656422202f3e0a20203c2f62706d6e3a70726f636573733e0a20203c62706d6e3a6572726f722069643d226572726f722d64656e69656422206e616d653d2244656e69656422206572726f72436f64653d2264656e69656422202f3e0a20203c62706d6e3a6572726f722069643d226572726f722d6e6f742d617070726f76656422206e616d653d224e6f7420617070726f76656422206572726f72436f64653d226e6f742d617070726f76656422202f3e0a20203c62706d6e64693a42504d4e4469616772616d2069643d22617070726f76616c2d6469616772616d223e0a202020203c62706d6e64693a42504d4e506c616e652069643d22617070726f76616c2d706c616e65222062706d6e456c656d656e743d22617070726f76616c223e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76616c2d6e65656465642d7368617065222062706d6e456c656d656e743d22617070726f76616c2d6e6565646564223e0a20202020202020203c64633a426f756e647320783d223136322220793d22333137222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223132392220793d22333630222077696474683d2231303322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22636f6c6c6563742d617070726f76616c732d7368617065222062706d6e456c656d656e743d22636f6c6c6563742d617070726f76616c7322206973457870616e6465643d2274727565223e0a20202020202020203c64633a426f756e647320783d223235302220793d223830222077696474683d2238363022206865696768743d2235313022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f7665642d7368617065222062706d6e456c656d656e743d22617070726f766564223e0a20202020202020203c64633a426f756e647320783d22313138322220793d22333137222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d22313137302220793d22333630222077696474683d22363022206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22657363616c6174652d617070726f76616c2d7368617065222062706d6e456c656d656e743d22657363616c6174652d617070726f76616c223e0a20202020202020203c64633a426f756e647320783d223330302220793d22363830222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22657363616c617465642d7368617065222062706d6e456c656d656e743d22657363616c61746564223e0a20202020202020203c64633a426f756e647320783d223435322220793d22373032222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223433372220793d22373435222077696474683d22363622206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226c617073652d726571756573742d7368617065222062706d6e456c656d656e743d226c617073652d72657175657374223e0a20202020202020203c64633a426f756e647320783d223538302220793d22363830222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226e6f742d617070726f7665642d6c61707365642d7368617065222062706d6e456c656d656e743d226e6f742d617070726f7665642d6c6170736564223e0a20202020202020203c64633a426f756e647320783d223733322220793d22373032222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223732372220793d22373435222077696474683d22343722206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226e6f742d617070726f7665642d64656e6965642d7368617065222062706d6e456c656d656e743d226e6f742d617070726f7665642d64656e696564223e0a20202020202020203c64633a426f756e647320783d223931322220793d22373032222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223930372220793d22373435222077696474683d22343722206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226c616e65732d6b6e6f776e2d7368617065222062706d6e456c656d656e743d226c616e65732d6b6e6f776e223e0a20202020202020203c64633a426f756e647320783d223239322220793d22313537222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223237312220793d22323030222077696474683d22373822206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2277686963682d6c616e65732d7368617065222062706d6e456c656d656e743d2277686963682d6c616e6573222069734d61726b657256697369626c653d2274727565223e0a20202020202020203c64633a426f756e647320783d223337352220793d22313530222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223334392220793d22313236222077696474683d2231303322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76652d61732d6d616e616765722d6f722d6f776e65722d7368617065222062706d6e456c656d656e743d22617070726f76652d61732d6d616e616765722d6f722d6f776e6572223e0a20202020202020203c64633a426f756e647320783d223534302220793d22313335222077696474683d2231323022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226d616e616765722d6f722d6f776e65722d6167726565642d7368617065222062706d6e456c656d656e743d226d616e616765722d6f722d6f776e65722d616772656564222069734d61726b657256697369626c653d2274727565223e0a20202020202020203c64633a426f756e647320783d223734352220793d22313530222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223734342220793d22313236222077696474683d22353322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226f6e652d6167726565642d7368617065222062706d6e456c656d656e743d226f6e652d616772656564223e0a20202020202020203c64633a426f756e647320783d223838322220793d22313537222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223836342220793d22323030222077696474683d22373222206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22626f74682d6d7573742d61677265652d7368617065222062706d6e456c656d656e743d22626f74682d6d7573742d6167726565223e0a20202020202020203c64633a426f756e647320783d223435352220793d22333930222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223530312220793d22343038222077696474683d2231303322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76652d61732d6d616e616765722d7368617065222062706d6e456c656d656e743d22617070726f76652d61732d6d616e61676572223e0a20202020202020203c64633a426f756e647320783d223534302220793d22323735222077696474683d2231323022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226d616e616765722d6167726565642d7368617065222062706d6e456c656d656e743d226d616e616765722d616772656564222069734d61726b657256697369626c653d2274727565223e0a20202020202020203c64633a426f756e647320783d223734352220793d22323930222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223734342220793d22323636222077696474683d22353322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76652d61732d73656375726974792d7368617065222062706d6e456c656d656e743d22617070726f76652d61732d7365637572697479223e0a20202020202020203c64633a426f756e647320783d223534302220793d22343735222077696474683d2231323022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2273656375726974792d6167726565642d7368617065222062706d6e456c656d656e743d2273656375726974792d616772656564222069734d61726b657256697369626c653d2274727565223e0a20202020202020203c64633a426f756e647320783d223734352220793d22343930222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223734342220793d22353530222077696474683d22353322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22626f74682d6167726565642d7368617065222062706d6e456c656d656e743d22626f74682d616772656564223e0a20202020202020203c64633a426f756e647320783d223734352220793d22333930222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223636322220793d22343038222077696474683d22373822206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2274776f2d6167726565642d7368617065222062706d6e456c656d656e743d2274776f2d616772656564223e0a20202020202020203c64633a426f756e647320783d223838322220793d22333937222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223836342220793d22343430222077696474683d22373222206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2264656e6965642d7368617065222062706d6e456c656d656e743d2264656e696564223e0a20202020202020203c64633a426f756e647320783d22313031322220793d22323937222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d22313034372220793d22333038222077696474683d22343722206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76616c2d6c6174652d7368617065222062706d6e456c656d656e743d22617070726f76616c2d6c617465223e0a20202020202020203c64633a426f756e647320783d223333322220793d22353732222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223336312220793d22363136222077696474683d22393122206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76616c2d6f7665726475652d7368617065222062706d6e456c656d656e743d22617070726f76616c2d6f766572647565223e0a20202020202020203c64633a426f756e647320783d223631322220793d22353732222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223634382220793d22363136222077696474683d22383822206865696768743d22323722202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22726571756573742d64656e6965642d7368617065222062706d6e456c656d656e743d22726571756573742d64656e696564223e0a20202020202020203c64633a426f756e647320783d223931322220793d22353732222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223934382220793d22363136222077696474683d22363422206865696768743d22323722202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d636f6c6c6563742d617070726f76616c732d65646765222062706d6e456c656d656e743d22746f2d636f6c6c6563742d617070726f76616c73223e0a20202020202020203c64693a776179706f696e7420783d223139382220793d2233333522202f3e0a20202020202020203c64693a776179706f696e7420783d223235302220793d2233333522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22616c6c2d6167726565642d65646765222062706d6e456c656d656e743d22616c6c2d616772656564223e0a20202020202020203c64693a776179706f696e7420783d22313131302220793d2233333522202f3e0a20202020202020203c64693a776179706f696e7420783d22313138322220793d2233333522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226c6174652d746f2d657363616c6174652d65646765222062706d6e456c656d656e743d226c6174652d746f2d657363616c617465223e0a20202020202020203c64693a776179706f696e7420783d223335302220793d2236303822202f3e0a20202020202020203c64693a776179706f696e7420783d223335302220793d2236383022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22657363616c6174652d746f2d656e642d65646765222062706d6e456c656d656e743d22657363616c6174652d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d223430302220793d2237323022202f3e0a20202020202020203c64693a776179706f696e7420783d223435322220793d2237323022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226f7665726475652d746f2d6c617073652d65646765222062706d6e456c656d656e743d226f7665726475652d746f2d6c61707365223e0a20202020202020203c64693a776179706f696e7420783d223633302220793d2236303822202f3e0a20202020202020203c64693a776179706f696e7420783d223633302220793d2236383022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226c617073652d746f2d656e642d65646765222062706d6e456c656d656e743d226c617073652d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d223638302220793d2237323022202f3e0a20202020202020203c64693a776179706f696e7420783d223733322220793d2237323022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d2264656e6965642d746f2d656e642d65646765222062706d6e456c656d656e743d2264656e6965642d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d223933302220793d2236303822202f3e0a20202020202020203c64693a776179706f696e7420783d223933302220793d2237303222202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d77686963682d6c616e65732d65646765222062706d6e456c656d656e743d22746f2d77686963682d6c616e6573223e0a20202020202020203c64693a776179706f696e7420783d223332382220793d2231373522202f3e0a20202020202020203c64693a776179706f696e7420783d223337352220793d2231373522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226f6e652d6c616e652d65646765222062706d6e456c656d656e743d226f6e652d6c616e65223e0a20202020202020203c64693a776179706f696e7420783d223432352220793d2231373522202f3e0a20202020202020203c64693a776179706f696e7420783d223534302220793d2231373522202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223432382220793d22313535222077696474683d2231303922206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22626f74682d6c616e65732d65646765222062706d6e456c656d656e743d22626f74682d6c616e6573223e0a20202020202020203c64693a776179706f696e7420783d223430302220793d2232303022202f3e0a20202020202020203c64693a776179706f696e7420783d223430302220793d2234313522202f3e0a20202020202020203c64693a776179706f696e7420783d223435352220793d2234313522202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223430382220793d22323338222077696474683d22373022206865696768743d22323722202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226d616e616765722d6f722d6f776e65722d646563696465642d65646765222062706d6e456c656d656e743d226d616e616765722d6f722d6f776e65722d64656369646564223e0a20202020202020203c64693a776179706f696e7420783d223636302220793d2231373522202f3e0a20202020202020203c64693a776179706f696e7420783d223734352220793d2231373522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226d616e616765722d6f722d6f776e65722d617070726f7665642d65646765222062706d6e456c656d656e743d226d616e616765722d6f722d6f776e65722d617070726f766564223e0a20202020202020203c64693a776179706f696e7420783d223739352220793d2231373522202f3e0a20202020202020203c64693a776179706f696e7420783d223838322220793d2231373522202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223832342220793d22313535222077696474683d22323922206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226d616e616765722d6f722d6f776e65722d64656e6965642d65646765222062706d6e456c656d656e743d226d616e616765722d6f722d6f776e65722d64656e696564223e0a20202020202020203c64693a776179706f696e7420783d223737302220793d2232303022202f3e0a20202020202020203c64693a776179706f696e7420783d223737302220793d2232343522202f3e0a20202020202020203c64693a776179706f696e7420783d22313033302220793d2232343522202f3e0a20202020202020203c64693a776179706f696e7420783d22313033302220793d2232393722202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223737372220793d22323038222077696474683d22323222206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d6d616e616765722d65646765222062706d6e456c656d656e743d22746f2d6d616e61676572223e0a20202020202020203c64693a776179706f696e7420783d223438302220793d2233393022202f3e0a20202020202020203c64693a776179706f696e7420783d223438302220793d2233313522202f3e0a20202020202020203c64693a776179706f696e7420783d223534302220793d2233313522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d73656375726974792d65646765222062706d6e456c656d656e743d22746f2d7365637572697479223e0a20202020202020203c64693a776179706f696e7420783d223438302220793d2234343022202f3e0a20202020202020203c64693a776179706f696e7420783d223438302220793d2235313522202f3e0a20202020202020203c64693a776179706f696e7420783d223534302220793d2235313522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226d616e616765722d646563696465642d65646765222062706d6e456c656d656e743d226d616e616765722d64656369646564223e0a20202020202020203c64693a776179706f696e7420783d223636302220793d2233313522202f3e0a20202020202020203c64693a776179706f696e7420783d223734352220793d2233313522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226d616e616765722d617070726f7665642d65646765222062706d6e456c656d656e743d226d616e616765722d617070726f766564223e0a20202020202020203c64693a776179706f696e7420783d223737302220793d2233343022202f3e0a20202020202020203c64693a776179706f696e7420783d223737302220793d2233393022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223737352220793d22333536222077696474683d22323922206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226d616e616765722d64656e6965642d65646765222062706d6e456c656d656e743d226d616e616765722d64656e696564223e0a20202020202020203c64693a776179706f696e7420783d223739352220793d2233313522202f3e0a20202020202020203c64693a776179706f696e7420783d22313031322220793d2233313522202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223832372220793d22323935222077696474683d22323222206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d2273656375726974792d646563696465642d65646765222062706d6e456c656d656e743d2273656375726974792d64656369646564223e0a20202020202020203c64693a776179706f696e7420783d223636302220793d2235313522202f3e0a20202020202020203c64693a776179706f696e7420783d223734352220793d2235313522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d2273656375726974792d617070726f7665642d65646765222062706d6e456c656d656e743d2273656375726974792d617070726f766564223e0a20202020202020203c64693a776179706f696e7420783d223737302220793d2234393022202f3e0a20202020202020203c64693a776179706f696e7420783d223737302220793d2234343022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223737352220793d22343630222077696474683d22323922206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d2273656375726974792d64656e6965642d65646765222062706d6e456c656d656e743d2273656375726974792d64656e696564223e0a20202020202020203c64693a776179706f696e7420783d223739352220793d2235313522202f3e0a20202020202020203c64693a776179706f696e7420783d22313033302220793d2235313522202f3e0a20202020202020203c64693a776179706f696e7420783d22313033302220793d2233333322202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223832372220793d22343935222077696474683d22323222206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22626f74682d746f2d656e642d65646765222062706d6e456c656d656e743d22626f74682d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d223739352220793d2234313522202f3e0a20202020202020203c64693a776179706f696e7420783d223838322220793d2234313522202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a202020203c2f62706d6e64693a42504d4e506c616e653e0a20203c2f62706d6e64693a42504d4e4469616772616d3e0a3c2f62706d6e3a646566696e6974696f6e733e0a', 'false', NULL, '1', '2026-11-22 11:48:01.307', NULL, NULL);
-- next
insert into act_ge_bytearray values ('91da7128-e66a-11f1-9201-02fc00000001', '1', '/tmp/engine-old/target/classes/bpmn/access-request.bpmn', '91d763e6-e66a-11f1-9201-02fc00000001', E'\\x3c3f786d6c2076657273696f6e3d22312e302220656e636f64696e673d225554462d38223f3e0a3c62706d6e3a646566696e6974696f6e7320786d6c6e733a62706d6e3d22687474703a2f2f7777772e6f6d672e6f72672f737065632f42504d4e2f32303130303532342f4d4f44454c2220786d6c6e733a62706d6e64693d22687474703a2f2f7777772e6f6d672e6f72672f737065632f42504d4e2f32303130303532342f44492220786d6c6e733a64633d22687474703a2f2f7777772e6f6d672e6f72672f737065632f44442f32303130303532342f44432220786d6c6e733a64693d22687474703a2f2f7777772e6f6d672e6f72672f737065632f44442f32303130303532342f44492220786d6c6e733a7873693d22687474703a2f2f7777772e77332e6f72672f323030312f584d4c536368656d612d696e7374616e63652220786d6c6e733a63616d756e64613d22687474703a2f2f63616d756e64612e6f72672f736368656d612f312e302f62706d6e2220786d6c6e733a6d6f64656c65723d22687474703a2f2f63616d756e64612e6f72672f736368656d612f6d6f64656c65722f312e30222069643d226163636573732d726571756573742d646566696e6974696f6e7322207461726765744e616d6573706163653d2268747470733a2f2f646179706173732e696f2f62706d6e22206578706f727465723d2243616d756e6461204d6f64656c657222206578706f7274657256657273696f6e3d22352e34302e3022206d6f64656c65723a657865637574696f6e506c6174666f726d3d2243616d756e646120506c6174666f726d22206d6f64656c65723a657865637574696f6e506c6174666f726d56657273696f6e3d22372e32342e30223e0a20203c62706d6e3a70726f636573732069643d226163636573732d7265717565737422206e616d653d2241636365737320726571756573742220697345786563757461626c653d2274727565222063616d756e64613a686973746f727954696d65546f4c6976653d22503130393544222063616d756e64613a6973537461727461626c65496e5461736b6c6973743d2266616c7365223e0a202020203c62706d6e3a646f63756d656e746174696f6e3e4f6e6520696e7374616e636520666f72206561636820726571756573742c2066726f6d207468652061736b20746f20746865206d6f6d656e7420746865206163636573732069732070726f76656e20676f6e652e2054686520627573696e657373206b657920697320746865206964206f662074686520726571756573742e3c2f62706d6e3a646f63756d656e746174696f6e3e0a202020203c62706d6e3a73746172744576656e742069643d22726571756573742d7375626d697474656422206e616d653d2252657175657374207375626d6974746564223e0a2020202020203c62706d6e3a6f7574676f696e673e746f2d6173736573732d7269736b3c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a73746172744576656e743e0a202020203c62706d6e3a627573696e65737352756c655461736b2069643d226173736573732d7269736b22206e616d653d22417373657373207269736b222063616d756e64613a6465636973696f6e5265663d227269736b2d73636f7265222063616d756e64613a6465636973696f6e52656642696e64696e673d226465706c6f796d656e74222063616d756e64613a6d61704465636973696f6e526573756c743d22726573756c744c697374223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e4164647320757020746865207269736b20706f696e7473206f6620776861742069732061736b656420666f723a20686f772073656e7369746976652c2077686572652c20686f77206c6f6e672c20666f722077686f6d20616e64207768656e2e2045766572792072756c652074686174206170706c696573206973206b657074206173206120726561736f6e2e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a657874656e73696f6e456c656d656e74733e0a20202020202020203c63616d756e64613a657865637574696f6e4c697374656e65722064656c656761746545787072657373696f6e3d22247b7265636f72645269736b7d22206576656e743d22656e6422202f3e0a2020202020203c2f62706d6e3a657874656e73696f6e456c656d656e74733e0a2020202020203c62706d6e3a696e636f6d696e673e746f2d6173736573732d7269736b3c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e746f2d63686f6f73652d726f7574653c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a627573696e65737352756c655461736b3e0a202020203c62706d6e3a627573696e65737352756c655461736b2069643d2263686f6f73652d726f75746522206e616d653d2243686f6f736520726f757465222063616d756e64613a6465636973696f6e5265663d22617070726f76616c2d726f757465222063616d756e64613a6465636973696f6e52656642696e64696e673d226465706c6f796d656e74222063616d756e64613a6d61704465636973696f6e526573756c743d22726573756c744c697374223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e5475726e732074686520706f696e747320696e746f206120726f7574653a206973737565206174206f6e63652c2061736b2070656f706c652066697273742c206f72207265667573652e205768617420746865207461626c6520646f6573206e6f74206b6e6f7720697320726566757365642e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a657874656e73696f6e456c656d656e74733e0a20202020202020203c63616d756e64613a657865637574696f6e4c697374656e65722064656c656761746545787072657373696f6e3d22247b7265636f7264526f7574657d22206576656e743d22656e6422202f3e0a2020202020203c2f62706d6e3a657874656e73696f6e456c656d656e74733e0a2020202020203c62706d6e3a696e636f6d696e673e746f2d63686f6f73652d726f7574653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e746f2d77686963682d726f7574653c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a627573696e65737352756c655461736b3e0a202020203c62706d6e3a6578636c7573697665476174657761792069643d2277686963682d726f75746522206e616d653d22576869636820726f7574653f222064656661756c743d22726f7574652d69732d726566757365223e0a2020202020203c62706d6e3a696e636f6d696e673e746f2d77686963682d726f7574653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e726f7574652d69732d6175746f3c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a6f7574676f696e673e726f7574652d69732d617070726f76616c3c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a6f7574676f696e673e726f7574652d69732d7265667573653c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a6578636c7573697665476174657761793e0a202020203c62706d6e3a656e644576656e742069643d22726571756573742d7265667573656422206e616d653d22526571756573742072656675736564223e0a2020202020203c62706d6e3a696e636f6d696e673e726f7574652d69732d7265667573653c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a63616c6c41637469766974792069643d22617070726f76616c22206e616d653d2247657420617070726f76616c222063616c6c6564456c656d656e743d22617070726f76616c222063616d756e64613a63616c6c6564456c656d656e7442696e64696e673d226465706c6f796d656e74223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e41736b73207468652070656f706c652077686f206d7573742061677265652e20436f6d6573206261636b206f6e6c79207768656e20616c6c206f66207468656d206469642e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a657874656e73696f6e456c656d656e74733e0a20202020202020203c63616d756e64613a696e20627573696e6573734b65793d22237b657865637574696f6e2e70726f63657373427573696e6573734b65797d22202f3e0a20202020202020203c63616d756e64613a696e20736f757263653d226c616e657322207461726765743d226c616e657322202f3e0a20202020202020203c63616d756e64613a696e20736f757263653d22617070726f76616c446561646c696e6522207461726765743d22617070726f76616c446561646c696e6522202f3e0a20202020202020203c63616d756e64613a696e20736f757263653d22657363616c617465417422207461726765743d22657363616c617465417422202f3e0a2020202020203c2f62706d6e3a657874656e73696f6e456c656d656e74733e0a2020202020203c62706d6e3a696e636f6d696e673e726f7574652d69732d617070726f76616c3c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e617070726f7665642d746f2d69737375653c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a63616c6c41637469766974793e0a202020203c62706d6e3a626f756e646172794576656e742069643d226e6f742d617070726f76656422206e616d653d2244656e696564206f72206c617073656422206174746163686564546f5265663d22617070726f76616c223e0a2020202020203c62706d6e3a6f7574676f696e673e6e6f742d617070726f7665642d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a6572726f724576656e74446566696e6974696f6e2069643d226e6f742d617070726f7665642d6572726f7222206572726f725265663d226572726f722d6e6f742d617070726f76656422202f3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a656e644576656e742069643d22726571756573742d6e6f742d617070726f76656422206e616d653d224e6f7420617070726f766564223e0a2020202020203c62706d6e3a696e636f6d696e673e6e6f742d617070726f7665642d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a626f756e646172794576656e742069643d22726571756573742d77697468647261776e22206e616d653d22526571756573742077697468647261776e22206174746163686564546f5265663d22617070726f76616c223e0a2020202020203c62706d6e3a6f7574676f696e673e77697468647261776e2d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a6d6573736167654576656e74446566696e6974696f6e2069643d22726571756573742d77697468647261776e2d6d65737361676522206d6573736167655265663d226d6573736167652d77697468647261772d7265717565737422202f3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a656e644576656e742069643d22726571756573742d77697468647261776e2d656e6422206e616d653d2257697468647261776e223e0a2020202020203c62706d6e3a696e636f6d696e673e77697468647261776e2d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a736572766963655461736b2069643d2269737375652d61636365737322206e616d653d22497373756520616363657373222063616d756e64613a64656c656761746545787072657373696f6e3d22247b69737375654163636573737d223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e5265636f726473207768696368206163636573732069732077616e74656420696e20776869636820746172676574732c20616e6420776169747320756e74696c2065766572792074617267657420686173206265656e2072656164206261636b20616e64206861732069742e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e726f7574652d69732d6175746f3c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a696e636f6d696e673e617070726f7665642d746f2d69737375653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e6973737565642d746f2d68656c643c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a736572766963655461736b3e0a202020203c62706d6e3a626f756e646172794576656e742069643d226163636573732d6e6f742d69737375656422206e616d653d22546172676574207265667573656422206174746163686564546f5265663d2269737375652d616363657373223e0a2020202020203c62706d6e3a6f7574676f696e673e726566757365642d746f2d72656c656173653c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a6572726f724576656e74446566696e6974696f6e2069643d226163636573732d6e6f742d6973737565642d6572726f7222206572726f725265663d226572726f722d6163636573732d6e6f742d69737375656422202f3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a736572766963655461736b2069643d2272656c656173652d6973737565642d61636365737322206e616d653d2252656c6561736520776861742077617320697373756564222063616d756e64613a64656c656761746545787072657373696f6e3d22247b7265766f6b654163636573737d223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e54616b6573206261636b2074686520706172742074686174206f7468657220746172676574732068616420616c7265616479206973737565642c20736f207468617420612068616c662d6973737565642072657175657374206c6561766573206e6f7468696e6720626568696e642e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e726566757365642d746f2d72656c656173653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e72656c65617365642d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a736572766963655461736b3e0a202020203c62706d6e3a656e644576656e742069643d226163636573732d6e6f742d6973737565642d656e6422206e616d653d22416363657373206e6f7420697373756564223e0a2020202020203c62706d6e3a696e636f6d696e673e72656c65617365642d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a726563656976655461736b2069643d226163636573732d68656c6422206e616d653d224163636573732068656c6422206d6573736167655265663d226d6573736167652d7265766f6b652d6e6f77223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e5468652061636365737320697320696e207573652e20497420656e6473207768656e206974732074696d65206973206f7665722c206f72207768656e20736f6d65626f64792061736b7320666f7220697420746f20656e64206561726c6965722e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e6973737565642d746f2d68656c643c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e7265766f6b65642d6561726c793c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a726563656976655461736b3e0a202020203c62706d6e3a626f756e646172794576656e742069643d226c656173652d6f76657222206e616d653d2254696d65206973206f76657222206174746163686564546f5265663d226163636573732d68656c64223e0a2020202020203c62706d6e3a6f7574676f696e673e6f7665722d746f2d7265766f6b653c2f62706d6e3a6f7574676f696e673e0a2020202020203c62706d6e3a74696d65724576656e74446566696e6974696f6e2069643d226c656173652d6f7665722d74696d6572223e0a20202020202020203c62706d6e3a74696d6544617465207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b6578706972657341747d3c2f62706d6e3a74696d65446174653e0a2020202020203c2f62706d6e3a74696d65724576656e74446566696e6974696f6e3e0a202020203c2f62706d6e3a626f756e646172794576656e743e0a202020203c62706d6e3a736572766963655461736b2069643d227265766f6b652d61636365737322206e616d653d225265766f6b6520616363657373222063616d756e64613a64656c656761746545787072657373696f6e3d22247b7265766f6b654163636573737d223e0a2020202020203c62706d6e3a646f63756d656e746174696f6e3e5265636f72647320746861742074686520616363657373206d75737420676f2c20616e6420776169747320756e74696c2065766572792074617267657420686173206265656e2072656164206261636b20616e64206e6f206c6f6e676572206861732069742e3c2f62706d6e3a646f63756d656e746174696f6e3e0a2020202020203c62706d6e3a696e636f6d696e673e7265766f6b65642d6561726c793c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a696e636f6d696e673e6f7665722d746f2d7265766f6b653c2f62706d6e3a696e636f6d696e673e0a2020202020203c62706d6e3a6f7574676f696e673e7265766f6b65642d746f2d656e643c2f62706d6e3a6f7574676f696e673e0a202020203c2f62706d6e3a736572766963655461736b3e0a202020203c62706d6e3a656e644576656e742069643d226163636573732d656e64656422206e616d653d2241636365737320656e646564223e0a2020202020203c62706d6e3a696e636f6d696e673e7265766f6b65642d746f2d656e643c2f62706d6e3a696e636f6d696e673e0a202020203c2f62706d6e3a656e644576656e743e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d6173736573732d7269736b2220736f757263655265663d22726571756573742d7375626d697474656422207461726765745265663d226173736573732d7269736b22202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d63686f6f73652d726f7574652220736f757263655265663d226173736573732d7269736b22207461726765745265663d2263686f6f73652d726f75746522202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22746f2d77686963682d726f7574652220736f757263655265663d2263686f6f73652d726f75746522207461726765745265663d2277686963682d726f75746522202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22726f7574652d69732d6175746f22206e616d653d226973737565206174206f6e63652220736f757263655265663d2277686963682d726f75746522207461726765745265663d2269737375652d616363657373223e0a2020202020203c62706d6e3a636f6e646974696f6e45787072657373696f6e207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b726f757465203d3d20276175746f277d3c2f62706d6e3a636f6e646974696f6e45787072657373696f6e3e0a202020203c2f62706d6e3a73657175656e6365466c6f773e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22726f7574652d69732d617070726f76616c22206e616d653d2261736b2070656f706c652220736f757263655265663d2277686963682d726f75746522207461726765745265663d22617070726f76616c223e0a2020202020203c62706d6e3a636f6e646974696f6e45787072657373696f6e207873693a747970653d2262706d6e3a74466f726d616c45787072657373696f6e223e247b726f757465203d3d2027617070726f76616c277d3c2f62706d6e3a636f6e646974696f6e45787072657373696f6e3e0a202020203c2f62706d6e3a73657175656e6365466c6f773e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22726f7574652d69732d72656675736522206e616d653d227265667573652220736f757263655265663d2277686963682d726f75746522207461726765745265663d22726571756573742d7265667573656422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d226e6f742d617070726f7665642d746f2d656e642220736f757263655265663d226e6f742d617070726f76656422207461726765745265663d22726571756573742d6e6f742d617070726f76656422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d2277697468647261776e2d746f2d656e642220736f757263655265663d22726571756573742d77697468647261776e22207461726765745265663d22726571756573742d77697468647261776e2d656e6422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22617070726f7665642d746f2d697373756522206e616d653d22617070726f7665642220736f757263655265663d22617070726f76616c22207461726765745265663d2269737375652d61636365737322202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d22726566757365642d746f2d72656c656173652220736f757263655265663d226163636573732d6e6f742d69737375656422207461726765745265663d2272656c656173652d6973737565642d61636365737322202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d2272656c65617365642d746f2d656e642220736f757263655265663d2272656c656173652d6973737565642d61636365737322207461726765745265663d226163636573732d6e6f742d6973737565642d656e6422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d226973737565642d746f2d68656c642220736f757263655265663d2269737375652d61636365737322207461726765745265663d226163636573732d68656c6422202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d227265766f6b65642d6561726c7922206e616d653d227265766f6b6564206561726c792220736f757263655265663d226163636573732d68656c6422207461726765745265663d227265766f6b652d61636365737322202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d226f7665722d746f2d7265766f6b652220736f757263655265663d226c656173652d6f76657222207461726765745265663d227265766f6b652d61636365737322202f3e0a202020203c62706d6e3a73657175656e6365466c6f772069643d227265766f6b65642d746f2d656e642220736f757263655265663d227265766f6b652d61636365737322207461726765745265663d226163636573732d656e64656422202f3e0a20203c2f62706d6e3a70726f636573733e0a20203c62706d6e3a6572726f722069643d226572726f722d6e6f742d617070726f76656422206e616d653d224e6f7420617070726f76656422206572726f72436f64653d226e6f742d617070726f76656422202f3e0a20203c62706d6e3a6572726f722069643d226572726f722d6163636573732d6e6f742d69737375656422206e616d653d22416363657373206e6f742069737375656422206572726f72436f64653d226163636573732d6e6f742d69737375656422202f3e0a20203c62706d6e3a6d6573736167652069643d226d6573736167652d77697468647261772d7265717565737422206e616d653d2277697468647261772d7265717565737422202f3e0a20203c62706d6e3a6d6573736167652069643d226d6573736167652d7265766f6b652d6e6f7722206e616d653d227265766f6b652d6e6f7722202f3e0a20203c62706d6e64693a42504d4e4469616772616d2069643d226163636573732d726571756573742d6469616772616d223e0a202020203c62706d6e64693a42504d4e506c616e652069643d226163636573732d726571756573742d706c616e65222062706d6e456c656d656e743d226163636573732d72657175657374223e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22726571756573742d7375626d69747465642d7368617065222062706d6e456c656d656e743d22726571756573742d7375626d6974746564223e0a20202020202020203c64633a426f756e647320783d223136322220793d22323432222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223132332220793d22323835222077696474683d2231313522206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226173736573732d7269736b2d7368617065222062706d6e456c656d656e743d226173736573732d7269736b223e0a20202020202020203c64633a426f756e647320783d223236302220793d22323230222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2263686f6f73652d726f7574652d7368617065222062706d6e456c656d656e743d2263686f6f73652d726f757465223e0a20202020202020203c64633a426f756e647320783d223431302220793d22323230222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2277686963682d726f7574652d7368617065222062706d6e456c656d656e743d2277686963682d726f757465222069734d61726b657256697369626c653d2274727565223e0a20202020202020203c64633a426f756e647320783d223536302220793d22323335222077696474683d22353022206865696768743d22353022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223539312220793d22323836222077696474683d22383422206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22726571756573742d726566757365642d7368617065222062706d6e456c656d656e743d22726571756573742d72656675736564223e0a20202020202020203c64633a426f756e647320783d223536372220793d22343232222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223533342220793d22343635222077696474683d2231303322206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22617070726f76616c2d7368617065222062706d6e456c656d656e743d22617070726f76616c223e0a20202020202020203c64633a426f756e647320783d223730302220793d22323230222077696474683d2231343022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22726571756573742d6e6f742d617070726f7665642d7368617065222062706d6e456c656d656e743d22726571756573742d6e6f742d617070726f766564223e0a20202020202020203c64633a426f756e647320783d223731322220793d22343232222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223638382220793d22343635222077696474683d22383422206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22726571756573742d77697468647261776e2d656e642d7368617065222062706d6e456c656d656e743d22726571756573742d77697468647261776e2d656e64223e0a20202020202020203c64633a426f756e647320783d223739322220793d22343232222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223737372220793d22343635222077696474683d22363622206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2269737375652d6163636573732d7368617065222062706d6e456c656d656e743d2269737375652d616363657373223e0a20202020202020203c64633a426f756e647320783d223932302220793d22323230222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d2272656c656173652d6973737565642d6163636573732d7368617065222062706d6e456c656d656e743d2272656c656173652d6973737565642d616363657373223e0a20202020202020203c64633a426f756e647320783d223932302220793d22343030222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226163636573732d6e6f742d6973737565642d656e642d7368617065222062706d6e456c656d656e743d226163636573732d6e6f742d6973737565642d656e64223e0a20202020202020203c64633a426f756e647320783d22313039322220793d22343232222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d22313035332220793d22343635222077696474683d2231313522206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226163636573732d68656c642d7368617065222062706d6e456c656d656e743d226163636573732d68656c64223e0a20202020202020203c64633a426f756e647320783d22313130302220793d22323230222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d227265766f6b652d6163636573732d7368617065222062706d6e456c656d656e743d227265766f6b652d616363657373223e0a20202020202020203c64633a426f756e647320783d22313330302220793d22323230222077696474683d2231303022206865696768743d22383022202f3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226163636573732d656e6465642d7368617065222062706d6e456c656d656e743d226163636573732d656e646564223e0a20202020202020203c64633a426f756e647320783d22313436322220793d22323432222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d22313433382220793d22323835222077696474683d22383422206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226e6f742d617070726f7665642d7368617065222062706d6e456c656d656e743d226e6f742d617070726f766564223e0a20202020202020203c64633a426f756e647320783d223731322220793d22323832222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223635382220793d22333232222077696474683d22353622206865696768743d22323722202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d22726571756573742d77697468647261776e2d7368617065222062706d6e456c656d656e743d22726571756573742d77697468647261776e223e0a20202020202020203c64633a426f756e647320783d223739322220793d22323832222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223832362220793d22333232222077696474683d22353422206865696768743d22323722202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226163636573732d6e6f742d6973737565642d7368617065222062706d6e456c656d656e743d226163636573732d6e6f742d697373756564223e0a20202020202020203c64633a426f756e647320783d223935322220793d22323832222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223938322220793d22333232222077696474683d22393722206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e53686170652069643d226c656173652d6f7665722d7368617065222062706d6e456c656d656e743d226c656173652d6f766572223e0a20202020202020203c64633a426f756e647320783d22313136322220793d22323832222077696474683d22333622206865696768743d22333622202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d22313139312220793d22333232222077696474683d22383422206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e53686170653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d6173736573732d7269736b2d65646765222062706d6e456c656d656e743d22746f2d6173736573732d7269736b223e0a20202020202020203c64693a776179706f696e7420783d223139382220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d223236302220793d2232363022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d63686f6f73652d726f7574652d65646765222062706d6e456c656d656e743d22746f2d63686f6f73652d726f757465223e0a20202020202020203c64693a776179706f696e7420783d223336302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d223431302220793d2232363022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22746f2d77686963682d726f7574652d65646765222062706d6e456c656d656e743d22746f2d77686963682d726f757465223e0a20202020202020203c64693a776179706f696e7420783d223531302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d223536302220793d2232363022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22726f7574652d69732d6175746f2d65646765222062706d6e456c656d656e743d22726f7574652d69732d6175746f223e0a20202020202020203c64693a776179706f696e7420783d223538352220793d2232333522202f3e0a20202020202020203c64693a776179706f696e7420783d223538352220793d2231343022202f3e0a20202020202020203c64693a776179706f696e7420783d223937302220793d2231343022202f3e0a20202020202020203c64693a776179706f696e7420783d223937302220793d2232323022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223732362220793d22313230222077696474683d22393122206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22726f7574652d69732d617070726f76616c2d65646765222062706d6e456c656d656e743d22726f7574652d69732d617070726f76616c223e0a20202020202020203c64693a776179706f696e7420783d223631302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d223730302220793d2232363022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223631342220793d22323430222077696474683d22373222206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22726f7574652d69732d7265667573652d65646765222062706d6e456c656d656e743d22726f7574652d69732d726566757365223e0a20202020202020203c64693a776179706f696e7420783d223538352220793d2232383522202f3e0a20202020202020203c64693a776179706f696e7420783d223538352220793d2234323222202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223533362220793d22333436222077696474683d22343722206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226e6f742d617070726f7665642d746f2d656e642d65646765222062706d6e456c656d656e743d226e6f742d617070726f7665642d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d223733302220793d2233313822202f3e0a20202020202020203c64693a776179706f696e7420783d223733302220793d2234323222202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d2277697468647261776e2d746f2d656e642d65646765222062706d6e456c656d656e743d2277697468647261776e2d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d223831302220793d2233313822202f3e0a20202020202020203c64693a776179706f696e7420783d223831302220793d2234323222202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22617070726f7665642d746f2d69737375652d65646765222062706d6e456c656d656e743d22617070726f7665642d746f2d6973737565223e0a20202020202020203c64693a776179706f696e7420783d223834302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d223932302220793d2232363022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d223835312220793d22323430222077696474683d22363022206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d22726566757365642d746f2d72656c656173652d65646765222062706d6e456c656d656e743d22726566757365642d746f2d72656c65617365223e0a20202020202020203c64693a776179706f696e7420783d223937302220793d2233313822202f3e0a20202020202020203c64693a776179706f696e7420783d223937302220793d2234303022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d2272656c65617365642d746f2d656e642d65646765222062706d6e456c656d656e743d2272656c65617365642d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d22313032302220793d2234343022202f3e0a20202020202020203c64693a776179706f696e7420783d22313039322220793d2234343022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226973737565642d746f2d68656c642d65646765222062706d6e456c656d656e743d226973737565642d746f2d68656c64223e0a20202020202020203c64693a776179706f696e7420783d22313032302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d22313130302220793d2232363022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d227265766f6b65642d6561726c792d65646765222062706d6e456c656d656e743d227265766f6b65642d6561726c79223e0a20202020202020203c64693a776179706f696e7420783d22313230302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d22313330302220793d2232363022202f3e0a20202020202020203c62706d6e64693a42504d4e4c6162656c3e0a202020202020202020203c64633a426f756e647320783d22313230322220793d22323430222077696474683d22393122206865696768743d22313422202f3e0a20202020202020203c2f62706d6e64693a42504d4e4c6162656c3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d226f7665722d746f2d7265766f6b652d65646765222062706d6e456c656d656e743d226f7665722d746f2d7265766f6b65223e0a20202020202020203c64693a776179706f696e7420783d22313138302220793d2233313822202f3e0a20202020202020203c64693a776179706f696e7420783d22313138302220793d2233353022202f3e0a20202020202020203c64693a776179706f696e7420783d22313335302220793d2233353022202f3e0a20202020202020203c64693a776179706f696e7420783d22313335302220793d2233303022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a2020202020203c62706d6e64693a42504d4e456467652069643d227265766f6b65642d746f2d656e642d65646765222062706d6e456c656d656e743d227265766f6b65642d746f2d656e64223e0a20202020202020203c64693a776179706f696e7420783d22313430302220793d2232363022202f3e0a20202020202020203c64693a776179706f696e7420783d22313436322220793d2232363022202f3e0a2020202020203c2f62706d6e64693a42504d4e456467653e0a202020203c2f62706d6e64693a42504d4e506c616e653e0a20203c2f62706d6e64693a42504d4e4469616772616d3e0a3c2f62706d6e3a646566696e6974696f6e733e0a', 'false', NULL, '1', '2026-11-22 11:48:01.313', NULL, NULL);
-- next
insert into act_ge_bytearray values ('91da7129-e66a-11f1-9201-02fc00000001', '1', '/tmp/engine-old/target/classes/forms/approve.form', '91d763e6-e66a-11f1-9201-02fc00000001', E'\\x7b0a2020226964223a2022617070726f7665222c0a20202274797065223a202264656661756c74222c0a202022736368656d6156657273696f6e223a2031362c0a202022657865637574696f6e506c6174666f726d223a202243616d756e646120506c6174666f726d222c0a202022657865637574696f6e506c6174666f726d56657273696f6e223a2022372e32312e30222c0a202022636f6d706f6e656e7473223a205b0a202020207b0a202020202020226964223a202253756d6d617279222c0a2020202020202274797065223a202274657874222c0a2020202020202274657874223a2022232323207b7b7265717565737465727d7d2061736b7320666f72202a2a7b7b726f6c657d7d2a2a5c6e5c6e546f2062652068656c64206279202a2a7b7b62656e65666963696172797d7d2a2a20666f72202a2a7b7b6475726174696f6e7d7d2a2a2e220a202020207d2c0a202020207b0a202020202020226964223a20224a757374696669636174696f6e222c0a2020202020202274797065223a20227465787461726561222c0a202020202020226b6579223a20226a757374696669636174696f6e222c0a202020202020226c6162656c223a2022576879222c0a2020202020202264697361626c6564223a20747275650a202020207d2c0a202020207b0a202020202020226964223a20225469636b6574222c0a2020202020202274797065223a2022746578746669656c64222c0a202020202020226b6579223a20227469636b6574222c0a202020202020226c6162656c223a20225469636b6574222c0a2020202020202264697361626c6564223a20747275650a202020207d2c0a202020207b0a202020202020226964223a2022416363657373222c0a2020202020202274797065223a202274657874222c0a2020202020202274657874223a20222323232320576861742069742067697665735c6e5c6e7b7b6163636573737d7d220a202020207d2c0a202020207b0a202020202020226964223a20225269736b222c0a2020202020202274797065223a202274657874222c0a2020202020202274657874223a202223232323205269736b3a207b7b7269736b7d7d5c6e5c6e7b7b726561736f6e737d7d220a202020207d2c0a202020207b0a202020202020226964223a202247756172616e74656573222c0a2020202020202274797065223a202274657874222c0a2020202020202274657874223a20222323232320576861742074686520746172676574732067756172616e7465652061626f75742074686520656e645c6e5c6e7b7b67756172616e746565737d7d220a202020207d2c0a202020207b0a202020202020226964223a20224465636973696f6e222c0a2020202020202274797065223a2022726164696f222c0a202020202020226b6579223a20226465636973696f6e222c0a202020202020226c6162656c223a2022596f7572206465636973696f6e222c0a2020202020202276616c756573223a205b0a20202020202020207b20226c6162656c223a2022417070726f7665222c202276616c7565223a2022617070726f766522207d2c0a20202020202020207b20226c6162656c223a202244656e79222c202276616c7565223a202264656e7922207d0a2020202020205d2c0a2020202020202276616c6964617465223a207b20227265717569726564223a2074727565207d0a202020207d2c0a202020207b0a202020202020226964223a2022436f6d6d656e74222c0a2020202020202274797065223a20227465787461726561222c0a202020202020226b6579223a2022636f6d6d656e74222c0a202020202020226c6162656c223a2022436f6d6d656e74222c0a202020202020226465736372697074696f6e223a20224e6565646564207768656e20796f752064656e792e20546865207265717565737465722072656164732069742e222c0a2020202020202276616c6964617465223a207b20226d61784c656e677468223a2032303030207d0a202020207d0a20205d0a7d0a', 'false', NULL, '1', '2026-11-22 11:48:01.313', NULL, NULL);
-- next
insert into act_ge_bytearray values ('91da712a-e66a-11f1-9201-02fc00000001', '1', '/tmp/engine-old/target/classes/dmn/risk-score.dmn', '91d763e6-e66a-11f1-9201-02fc00000001', E'\\x3c3f786d6c2076657273696f6e3d22312e302220656e636f64696e673d225554462d38223f3e0a3c646566696e6974696f6e7320786d6c6e733d2268747470733a2f2f7777772e6f6d672e6f72672f737065632f444d4e2f32303139313131312f4d4f44454c2f2220786d6c6e733a646d6e64693d2268747470733a2f2f7777772e6f6d672e6f72672f737065632f444d4e2f32303139313131312f444d4e44492f2220786d6c6e733a64633d22687474703a2f2f7777772e6f6d672e6f72672f737065632f444d4e2f32303138303532312f44432f2220786d6c6e733a62696f64693d22687474703a2f2f62706d6e2e696f2f736368656d612f646d6e2f62696f64692f322e302220786d6c6e733a63616d756e64613d22687474703a2f2f63616d756e64612e6f72672f736368656d612f312e302f646d6e2220786d6c6e733a6d6f64656c65723d22687474703a2f2f63616d756e64612e6f72672f736368656d612f6d6f64656c65722f312e30222069643d227269736b2d73636f72652d646566696e6974696f6e7322206e616d653d225269736b2073636f726522206e616d6573706163653d2268747470733a2f2f646179706173732e696f2f646d6e22206578706f727465723d2243616d756e6461204d6f64656c657222206578706f7274657256657273696f6e3d22352e34302e3022206d6f64656c65723a657865637574696f6e506c6174666f726d3d2243616d756e646120506c6174666f726d22206d6f64656c65723a657865637574696f6e506c6174666f726d56657273696f6e3d22372e32342e30223e0a20203c6465636973696f6e2069643d227269736b2d73636f726522206e616d653d225269736b2073636f7265222063616d756e64613a686973746f727954696d65546f4c6976653d22503130393544223e0a202020203c6465736372697074696f6e3e416464732075702077686174206d616b657320612072657175657374207269736b792e2045766572792072756c652074686174206170706c69657320676976657320706f696e747320616e64206120726561736f6e2e2057686174206973206e6f74206b6e6f776e20676976657320736f206d616e7920706f696e7473207468617420746865207265717565737420697320726566757365642e3c2f6465736372697074696f6e3e0a202020203c6465636973696f6e5461626c652069643d227269736b2d73636f72652d7461626c652220686974506f6c6963793d22434f4c4c454354222062696f64693a616e6e6f746174696f6e7357696474683d22343230223e0a2020202020203c696e7075742069643d22696e7075742d73656e736974697669747922206c6162656c3d2253656e7369746976697479206f6620746865207265736f75726365222062696f64693a77696474683d22313730222063616d756e64613a696e7075745661726961626c653d2273656e7369746976697479223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d73656e73697469766974792d65787072657373696f6e2220747970655265663d22737472696e67223e0a202020202020202020203c746578743e73656e73697469766974793c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a20202020202020203c696e70757456616c7565732069643d22696e7075742d73656e73697469766974792d76616c756573223e0a202020202020202020203c746578743e226c6f77222c226d656469756d222c2268696768222c22637269746963616c223c2f746578743e0a20202020202020203c2f696e70757456616c7565733e0a2020202020203c2f696e7075743e0a2020202020203c696e7075742069643d22696e7075742d656e7669726f6e6d656e7422206c6162656c3d22456e7669726f6e6d656e74222062696f64693a77696474683d22313830222063616d756e64613a696e7075745661726961626c653d22656e7669726f6e6d656e74223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d656e7669726f6e6d656e742d65787072657373696f6e2220747970655265663d22737472696e67223e0a202020202020202020203c746578743e656e7669726f6e6d656e743c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a20202020202020203c696e70757456616c7565732069643d22696e7075742d656e7669726f6e6d656e742d76616c756573223e0a202020202020202020203c746578743e22646576656c6f706d656e74222c2274657374222c2270726f64756374696f6e223c2f746578743e0a20202020202020203c2f696e70757456616c7565733e0a2020202020203c2f696e7075743e0a2020202020203c696e7075742069643d22696e7075742d6475726174696f6e2d6d696e7574657322206c6162656c3d224475726174696f6e20696e206d696e75746573222062696f64693a77696474683d22313530222063616d756e64613a696e7075745661726961626c653d226475726174696f6e4d696e75746573223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d6475726174696f6e2d6d696e757465732d65787072657373696f6e2220747970655265663d226c6f6e67223e0a202020202020202020203c746578743e6475726174696f6e4d696e757465733c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a2020202020203c2f696e7075743e0a2020202020203c696e7075742069643d22696e7075742d6f6e2d626568616c6622206c6162656c3d22466f7220736f6d65626f647920656c7365222062696f64693a77696474683d22313330222063616d756e64613a696e7075745661726961626c653d226f6e426568616c66223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d6f6e2d626568616c662d65787072657373696f6e2220747970655265663d22626f6f6c65616e223e0a202020202020202020203c746578743e6f6e426568616c663c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a2020202020203c2f696e7075743e0a2020202020203c696e7075742069643d22696e7075742d6f75742d6f662d686f75727322206c6162656c3d224f75747369646520776f726b696e6720686f757273222062696f64693a77696474683d22313430222063616d756e64613a696e7075745661726961626c653d226f75744f66486f757273223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d6f75742d6f662d686f7572732d65787072657373696f6e2220747970655265663d22626f6f6c65616e223e0a202020202020202020203c746578743e6f75744f66486f7572733c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a2020202020203c2f696e7075743e0a2020202020203c6f75747075742069643d226f75747075742d706f696e747322206c6162656c3d22506f696e747322206e616d653d22706f696e74732220747970655265663d22696e7465676572222062696f64693a77696474683d22393022202f3e0a2020202020203c6f75747075742069643d226f75747075742d726561736f6e22206c6162656c3d22526561736f6e22206e616d653d22726561736f6e2220747970655265663d22737472696e67222062696f64693a77696474683d2232363022202f3e0a2020202020203c72756c652069643d2273656e73697469766974792d6c6f77223e0a20202020202020203c6465736372697074696f6e3e4c6974746c65206861726d20696e207468652077726f6e672068616e64733c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6c6f772d696e2d31223e0a202020202020202020203c746578743e226c6f77223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6c6f772d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6c6f772d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6c6f772d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6c6f772d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d6c6f772d6f75742d31223e0a202020202020202020203c746578743e303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d6c6f772d6f75742d32223e0a202020202020202020203c746578743e224c6f772073656e7369746976697479223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d2273656e73697469766974792d6d656469756d223e0a20202020202020203c6465736372697074696f6e3e456e6f75676820616c6f6e6520746f206e65656420616e20617070726f7665723c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6d656469756d2d696e2d31223e0a202020202020202020203c746578743e226d656469756d223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6d656469756d2d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6d656469756d2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6d656469756d2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d6d656469756d2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d6d656469756d2d6f75742d31223e0a202020202020202020203c746578743e32303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d6d656469756d2d6f75742d32223e0a202020202020202020203c746578743e224d656469756d2073656e7369746976697479223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d2273656e73697469766974792d68696768223e0a20202020202020203c6465736372697074696f6e3e496e2070726f64756374696f6e206974206272696e677320696e20746865207365637572697479207465616d3c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d686967682d696e2d31223e0a202020202020202020203c746578743e2268696768223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d686967682d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d686967682d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d686967682d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d686967682d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d686967682d6f75742d31223e0a202020202020202020203c746578743e34303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d686967682d6f75742d32223e0a202020202020202020203c746578743e22486967682073656e7369746976697479223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d2273656e73697469766974792d637269746963616c223e0a20202020202020203c6465736372697074696f6e3e4f6e20612070726f64756374696f6e2073797374656d207468697320616c6f6e6520697320726566757365643b20656c7365776865726520746865207365637572697479207465616d20646563696465733c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d637269746963616c2d696e2d31223e0a202020202020202020203c746578743e22637269746963616c223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d637269746963616c2d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d637269746963616c2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d637269746963616c2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d637269746963616c2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d637269746963616c2d6f75742d31223e0a202020202020202020203c746578743e3130303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d637269746963616c2d6f75742d32223e0a202020202020202020203c746578743e22437269746963616c2073656e7369746976697479223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d2273656e73697469766974792d756e6b6e6f776e223e0a20202020202020203c6465736372697074696f6e3e57686174206e6f626f647920686173207261746564206973206e6f7420676976656e206f75743c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d696e2d31223e0a202020202020202020203c746578743e6e6f7428226c6f77222c20226d656469756d222c202268696768222c2022637269746963616c22293c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d6f75742d31223e0a202020202020202020203c746578743e3230303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d2273656e73697469766974792d756e6b6e6f776e2d6f75742d32223e0a202020202020202020203c746578743e2253656e736974697669747920756e6b6e6f776e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d22656e7669726f6e6d656e742d646576656c6f706d656e74223e0a20202020202020203c6465736372697074696f6e3e4e6f207265616c20646174612c206e6f207265616c2075736572733c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d696e2d32223e0a202020202020202020203c746578743e22646576656c6f706d656e74223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d6f75742d31223e0a202020202020202020203c746578743e303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d646576656c6f706d656e742d6f75742d32223e0a202020202020202020203c746578743e22446576656c6f706d656e742073797374656d223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d22656e7669726f6e6d656e742d74657374223e0a20202020202020203c6465736372697074696f6e3e4d617920686f6c6420636f70696573206f66207265616c20646174613c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d746573742d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d746573742d696e2d32223e0a202020202020202020203c746578743e2274657374223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d746573742d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d746573742d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d746573742d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d746573742d6f75742d31223e0a202020202020202020203c746578743e353c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d746573742d6f75742d32223e0a202020202020202020203c746578743e22546573742073797374656d223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d22656e7669726f6e6d656e742d70726f64756374696f6e223e0a20202020202020203c6465736372697074696f6e3e5265616c207573657273206665656c2061206d697374616b65206174206f6e63653c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d696e2d32223e0a202020202020202020203c746578743e2270726f64756374696f6e223c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d6f75742d31223e0a202020202020202020203c746578743e31353c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d70726f64756374696f6e2d6f75742d32223e0a202020202020202020203c746578743e2250726f64756374696f6e2073797374656d223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d22656e7669726f6e6d656e742d756e6b6e6f776e223e0a20202020202020203c6465736372697074696f6e3e497420636f756c642062652070726f64756374696f6e3c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d696e2d32223e0a202020202020202020203c746578743e6e6f742822646576656c6f706d656e74222c202274657374222c202270726f64756374696f6e22293c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d6f75742d31223e0a202020202020202020203c746578743e3230303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22656e7669726f6e6d656e742d756e6b6e6f776e2d6f75742d32223e0a202020202020202020203c746578743e22456e7669726f6e6d656e7420756e6b6e6f776e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226475726174696f6e2d73686f7274223e0a20202020202020203c6465736372697074696f6e3e41732073686f72742061732061636365737320757375616c6c79206e6565647320746f2062653c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d73686f72742d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d73686f72742d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d73686f72742d696e2d33223e0a202020202020202020203c746578743e5b312e2e36305d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d73686f72742d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d73686f72742d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d73686f72742d6f75742d31223e0a202020202020202020203c746578743e303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d73686f72742d6f75742d32223e0a202020202020202020203c746578743e22557020746f206f6e6520686f7572223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226475726174696f6e2d686f757273223e0a20202020202020203c6465736372697074696f6e3e48616c66206120776f726b696e67206461793c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d686f7572732d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d686f7572732d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d686f7572732d696e2d33223e0a202020202020202020203c746578743e5d36302e2e3234305d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d686f7572732d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d686f7572732d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d686f7572732d6f75742d31223e0a202020202020202020203c746578743e31303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d686f7572732d6f75742d32223e0a202020202020202020203c746578743e224d6f7265207468616e206f6e6520686f7572223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226475726174696f6e2d646179223e0a20202020202020203c6465736372697074696f6e3e4120776f726b696e67206461793c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6461792d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6461792d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6461792d696e2d33223e0a202020202020202020203c746578743e5d3234302e2e3438305d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6461792d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6461792d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d6461792d6f75742d31223e0a202020202020202020203c746578743e32303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d6461792d6f75742d32223e0a202020202020202020203c746578743e224d6f7265207468616e20666f757220686f757273223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226475726174696f6e2d6c6f6e67223e0a20202020202020203c6465736372697074696f6e3e4e6f626f6479207761746368657320697420616c6c20746861742074696d653c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6c6f6e672d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6c6f6e672d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6c6f6e672d696e2d33223e0a202020202020202020203c746578743e2667743b203438303c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6c6f6e672d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6c6f6e672d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d6c6f6e672d6f75742d31223e0a202020202020202020203c746578743e33303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d6c6f6e672d6f75742d32223e0a202020202020202020203c746578743e224d6f7265207468616e20656967687420686f757273223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226475726174696f6e2d6e6f6e65223e0a20202020202020203c6465736372697074696f6e3e5a65726f206f72206c657373206d616b6573206e6f2073656e73652c20736f206974206973207472656174656420617320756e6b6e6f776e3c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6e6f6e652d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6e6f6e652d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6e6f6e652d696e2d33223e0a202020202020202020203c746578743e266c743b20313c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6e6f6e652d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d6e6f6e652d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d6e6f6e652d6f75742d31223e0a202020202020202020203c746578743e3230303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d6e6f6e652d6f75742d32223e0a202020202020202020203c746578743e224e6f2074696d652061736b656420666f72223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226475726174696f6e2d756e6b6e6f776e223e0a20202020202020203c6465736372697074696f6e3e497420636f756c6420626520666f7220657665723c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d696e2d33223e0a202020202020202020203c746578743e6e756c6c3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d6f75742d31223e0a202020202020202020203c746578743e3230303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226475726174696f6e2d756e6b6e6f776e2d6f75742d32223e0a202020202020202020203c746578743e224475726174696f6e20756e6b6e6f776e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226f6e2d626568616c66223e0a20202020202020203c6465736372697074696f6e3e54686520706572736f6e2077686f206765747320697420686173206e6f742061736b65643c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d696e2d34223e0a202020202020202020203c746578743e747275653c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f6e2d626568616c662d6f75742d31223e0a202020202020202020203c746578743e31303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f6e2d626568616c662d6f75742d32223e0a202020202020202020203c746578743e2241736b656420666f7220736f6d65626f647920656c7365223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226f6e2d626568616c662d756e6b6e6f776e223e0a20202020202020203c6465736372697074696f6e3e4e6f626f64792063616e2074656c6c2077686f20776f756c6420686f6c642069743c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d696e2d34223e0a202020202020202020203c746578743e6e756c6c3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d696e2d35223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d6f75742d31223e0a202020202020202020203c746578743e3230303c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f6e2d626568616c662d756e6b6e6f776e2d6f75742d32223e0a202020202020202020203c746578743e2242656e656669636961727920756e6b6e6f776e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226f75742d6f662d686f757273223e0a20202020202020203c6465736372697074696f6e3e46657765722070656f706c65206e6f7469636520776861742068617070656e733c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d696e2d35223e0a202020202020202020203c746578743e747275653c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f75742d6f662d686f7572732d6f75742d31223e0a202020202020202020203c746578743e353c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f75742d6f662d686f7572732d6f75742d32223e0a202020202020202020203c746578743e224f75747369646520776f726b696e6720686f757273223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226f75742d6f662d686f7572732d756e6b6e6f776e223e0a20202020202020203c6465736372697074696f6e3e436f756e7473206173206f7574736964653c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d696e2d34223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d696e2d35223e0a202020202020202020203c746578743e6e756c6c3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d6f75742d31223e0a202020202020202020203c746578743e353c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226f75742d6f662d686f7572732d756e6b6e6f776e2d6f75742d32223e0a202020202020202020203c746578743e22576f726b696e6720686f75727320756e6b6e6f776e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a202020203c2f6465636973696f6e5461626c653e0a20203c2f6465636973696f6e3e0a20203c646d6e64693a444d4e44493e0a202020203c646d6e64693a444d4e4469616772616d2069643d227269736b2d73636f72652d6469616772616d223e0a2020202020203c646d6e64693a444d4e53686170652069643d227269736b2d73636f72652d73686170652220646d6e456c656d656e745265663d227269736b2d73636f7265223e0a20202020202020203c64633a426f756e6473206865696768743d223830222077696474683d223138302220783d223136302220793d2231303022202f3e0a2020202020203c2f646d6e64693a444d4e53686170653e0a202020203c2f646d6e64693a444d4e4469616772616d3e0a20203c2f646d6e64693a444d4e44493e0a3c2f646566696e6974696f6e733e0a', 'false', NULL, '1', '2026-11-22 11:48:01.313', NULL, NULL);
-- next
insert into act_ge_bytearray values ('91da712b-e66a-11f1-9201-02fc00000001', '1', '/tmp/engine-old/target/classes/dmn/approval-route.dmn', '91d763e6-e66a-11f1-9201-02fc00000001', E'\\x3c3f786d6c2076657273696f6e3d22312e302220656e636f64696e673d225554462d38223f3e0a3c646566696e6974696f6e7320786d6c6e733d2268747470733a2f2f7777772e6f6d672e6f72672f737065632f444d4e2f32303139313131312f4d4f44454c2f2220786d6c6e733a646d6e64693d2268747470733a2f2f7777772e6f6d672e6f72672f737065632f444d4e2f32303139313131312f444d4e44492f2220786d6c6e733a64633d22687474703a2f2f7777772e6f6d672e6f72672f737065632f444d4e2f32303138303532312f44432f2220786d6c6e733a62696f64693d22687474703a2f2f62706d6e2e696f2f736368656d612f646d6e2f62696f64692f322e302220786d6c6e733a63616d756e64613d22687474703a2f2f63616d756e64612e6f72672f736368656d612f312e302f646d6e2220786d6c6e733a6d6f64656c65723d22687474703a2f2f63616d756e64612e6f72672f736368656d612f6d6f64656c65722f312e30222069643d22617070726f76616c2d726f7574652d646566696e6974696f6e7322206e616d653d22417070726f76616c20726f75746522206e616d6573706163653d2268747470733a2f2f646179706173732e696f2f646d6e22206578706f727465723d2243616d756e6461204d6f64656c657222206578706f7274657256657273696f6e3d22352e34302e3022206d6f64656c65723a657865637574696f6e506c6174666f726d3d2243616d756e646120506c6174666f726d22206d6f64656c65723a657865637574696f6e506c6174666f726d56657273696f6e3d22372e32342e30223e0a20203c6465636973696f6e2069643d22617070726f76616c2d726f75746522206e616d653d22417070726f76616c20726f757465222063616d756e64613a686973746f727954696d65546f4c6976653d22503130393544223e0a202020203c6465736372697074696f6e3e5475726e73207269736b20706f696e747320696e746f206120726f7574652e2054686520666972737420726f772074686174206669747320646563696465733b20746865206c61737420726f7720636174636865732065766572797468696e6720656c736520616e6420726566757365732069742e3c2f6465736372697074696f6e3e0a202020203c6465636973696f6e5461626c652069643d22617070726f76616c2d726f7574652d7461626c652220686974506f6c6963793d224649525354222062696f64693a616e6e6f746174696f6e7357696474683d22343230223e0a2020202020203c696e7075742069643d22696e7075742d73636f726522206c6162656c3d225269736b20706f696e7473222062696f64693a77696474683d22313130222063616d756e64613a696e7075745661726961626c653d2273636f7265223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d73636f72652d65787072657373696f6e2220747970655265663d22696e7465676572223e0a202020202020202020203c746578743e73636f72653c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a2020202020203c2f696e7075743e0a2020202020203c696e7075742069643d22696e7075742d7072652d617574686f726973656422206c6162656c3d225072652d617574686f7269736564222062696f64693a77696474683d22313230222063616d756e64613a696e7075745661726961626c653d22707265417574686f7269736564223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d7072652d617574686f72697365642d65787072657373696f6e2220747970655265663d22626f6f6c65616e223e0a202020202020202020203c746578743e707265417574686f72697365643c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a2020202020203c2f696e7075743e0a2020202020203c696e7075742069643d22696e7075742d6475726174696f6e2d6d696e7574657322206c6162656c3d224475726174696f6e20696e206d696e75746573222062696f64693a77696474683d22313430222063616d756e64613a696e7075745661726961626c653d226475726174696f6e4d696e75746573223e0a20202020202020203c696e70757445787072657373696f6e2069643d22696e7075742d6475726174696f6e2d6d696e757465732d65787072657373696f6e2220747970655265663d226c6f6e67223e0a202020202020202020203c746578743e6475726174696f6e4d696e757465733c2f746578743e0a20202020202020203c2f696e70757445787072657373696f6e3e0a2020202020203c2f696e7075743e0a2020202020203c6f75747075742069643d226f75747075742d726f75746522206c6162656c3d22526f75746522206e616d653d22726f7574652220747970655265663d22737472696e67222062696f64693a77696474683d22313130223e0a20202020202020203c6f757470757456616c7565732069643d226f75747075742d726f7574652d76616c756573223e0a202020202020202020203c746578743e226175746f222c22617070726f76616c222c22726566757365223c2f746578743e0a20202020202020203c2f6f757470757456616c7565733e0a2020202020203c2f6f75747075743e0a2020202020203c6f75747075742069643d226f75747075742d6c616e657322206c6162656c3d2257686f206d75737420616772656522206e616d653d226c616e65732220747970655265663d22737472696e67222062696f64693a77696474683d22313930223e0a20202020202020203c6f757470757456616c7565732069643d226f75747075742d6c616e65732d76616c756573223e0a202020202020202020203c746578743e226e6f6e65222c226d616e616765722d6f722d6f776e6572222c226d616e616765722d616e642d7365637572697479223c2f746578743e0a20202020202020203c2f6f757470757456616c7565733e0a2020202020203c2f6f75747075743e0a2020202020203c6f75747075742069643d226f75747075742d726174696e6722206c6162656c3d22526174696e6722206e616d653d22726174696e672220747970655265663d22737472696e67222062696f64693a77696474683d22313030223e0a20202020202020203c6f757470757456616c7565732069643d226f75747075742d726174696e672d76616c756573223e0a202020202020202020203c746578743e226c6f77222c226d656469756d222c2268696768222c2265787472656d65223c2f746578743e0a20202020202020203c2f6f757470757456616c7565733e0a2020202020203c2f6f75747075743e0a2020202020203c6f75747075742069643d226f75747075742d616e737765722d77697468696e22206c6162656c3d22416e737765722077697468696e22206e616d653d22616e7377657257697468696e2220747970655265663d22737472696e67222062696f64693a77696474683d2231313022202f3e0a2020202020203c6f75747075742069643d226f75747075742d6365696c696e6722206c6162656c3d224c6f6e67657374206772616e7422206e616d653d226365696c696e672220747970655265663d22737472696e67222062696f64693a77696474683d2231313022202f3e0a2020202020203c6f75747075742069643d226f75747075742d726561736f6e22206c6162656c3d22526561736f6e22206e616d653d22726561736f6e2220747970655265663d22737472696e67222062696f64693a77696474683d2234323022202f3e0a2020202020203c72756c652069643d226175746f223e0a20202020202020203c6465736372697074696f6e3e536f6d65626f647920616772656564206265666f726568616e642c20696e2074686520636174616c6f6775653c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226175746f2d696e2d31223e0a202020202020202020203c746578743e5b302e2e31395d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226175746f2d696e2d32223e0a202020202020202020203c746578743e747275653c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226175746f2d696e2d33223e0a202020202020202020203c746578743e5b312e2e36305d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226175746f2d6f75742d31223e0a202020202020202020203c746578743e226175746f223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226175746f2d6f75742d32223e0a202020202020202020203c746578743e226e6f6e65223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226175746f2d6f75742d33223e0a202020202020202020203c746578743e226c6f77223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226175746f2d6f75742d34223e0a202020202020202020203c746578743e2250543053223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226175746f2d6f75742d35223e0a202020202020202020203c746578743e2250543148223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226175746f2d6f75742d36223e0a202020202020202020203c746578743e225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226c6f77223e0a20202020202020203c6465736372697074696f6e3e4c6f772c20627574206c6f6e676572206f72206e6f7420616772656564206265666f726568616e643c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226c6f772d696e2d31223e0a202020202020202020203c746578743e5b302e2e31395d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226c6f772d696e2d32223e0a202020202020202020203c746578743e6e6f74286e756c6c293c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226c6f772d696e2d33223e0a202020202020202020203c746578743e2667743b3d20313c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226c6f772d6f75742d31223e0a202020202020202020203c746578743e22617070726f76616c223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226c6f772d6f75742d32223e0a202020202020202020203c746578743e226d616e616765722d6f722d6f776e6572223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226c6f772d6f75742d33223e0a202020202020202020203c746578743e226c6f77223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226c6f772d6f75742d34223e0a202020202020202020203c746578743e2250543848223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226c6f772d6f75742d35223e0a202020202020202020203c746578743e225054313248223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226c6f772d6f75742d36223e0a202020202020202020203c746578743e224c6f77207269736b3a20746865206d616e61676572206f7220746865207265736f75726365206f776e657220646563696465732e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d226d656469756d223e0a20202020202020203c6465736372697074696f6e3e4f6e6520706572736f6e2077686f206b6e6f77732074686520776f726b3c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d226d656469756d2d696e2d31223e0a202020202020202020203c746578743e5b32302e2e34395d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226d656469756d2d696e2d32223e0a202020202020202020203c746578743e6e6f74286e756c6c293c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d226d656469756d2d696e2d33223e0a202020202020202020203c746578743e2667743b3d20313c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226d656469756d2d6f75742d31223e0a202020202020202020203c746578743e22617070726f76616c223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226d656469756d2d6f75742d32223e0a202020202020202020203c746578743e226d616e616765722d6f722d6f776e6572223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226d656469756d2d6f75742d33223e0a202020202020202020203c746578743e226d656469756d223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226d656469756d2d6f75742d34223e0a202020202020202020203c746578743e2250543848223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226d656469756d2d6f75742d35223e0a202020202020202020203c746578743e2250543848223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d226d656469756d2d6f75742d36223e0a202020202020202020203c746578743e224d656469756d207269736b3a20746865206d616e61676572206f7220746865207265736f75726365206f776e657220646563696465732e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d2268696768223e0a20202020202020203c6465736372697074696f6e3e54776f2070656f706c652c206e65766572207468652073616d65206f6e652074776963653c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d22686967682d696e2d31223e0a202020202020202020203c746578743e5b35302e2e3130395d3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22686967682d696e2d32223e0a202020202020202020203c746578743e6e6f74286e756c6c293c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d22686967682d696e2d33223e0a202020202020202020203c746578743e2667743b3d20313c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22686967682d6f75742d31223e0a202020202020202020203c746578743e22617070726f76616c223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22686967682d6f75742d32223e0a202020202020202020203c746578743e226d616e616765722d616e642d7365637572697479223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22686967682d6f75742d33223e0a202020202020202020203c746578743e2268696768223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22686967682d6f75742d34223e0a202020202020202020203c746578743e2250543448223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22686967682d6f75742d35223e0a202020202020202020203c746578743e2250543448223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d22686967682d6f75742d36223e0a202020202020202020203c746578743e2248696768207269736b3a20746865206d616e6167657220616e6420746865207365637572697479207465616d206d75737420626f74682061677265652e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a2020202020203c72756c652069643d22726566757365223e0a20202020202020203c6465736372697074696f6e3e4c61737420726f772c207374726963746573743a2031313020706f696e747320616e64206d6f72652c20616e642065766572797468696e672074686520726f77732061626f766520646f206e6f74206b6e6f773c2f6465736372697074696f6e3e0a20202020202020203c696e707574456e7472792069643d227265667573652d696e2d31223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d227265667573652d696e2d32223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c696e707574456e7472792069643d227265667573652d696e2d33223e0a202020202020202020203c746578743e3c2f746578743e0a20202020202020203c2f696e707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d227265667573652d6f75742d31223e0a202020202020202020203c746578743e22726566757365223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d227265667573652d6f75742d32223e0a202020202020202020203c746578743e226e6f6e65223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d227265667573652d6f75742d33223e0a202020202020202020203c746578743e2265787472656d65223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d227265667573652d6f75742d34223e0a202020202020202020203c746578743e2250543053223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d227265667573652d6f75742d35223e0a202020202020202020203c746578743e2250543053223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a20202020202020203c6f7574707574456e7472792069643d227265667573652d6f75742d36223e0a202020202020202020203c746578743e225269736b20746f6f20686967683a2061736b20666f72206c6573732074696d65206f7220666f72206120726f6c652077697468206665776572207269676874732c206f722074616c6b20746f20746865207265736f75726365206f776e65722e223c2f746578743e0a20202020202020203c2f6f7574707574456e7472793e0a2020202020203c2f72756c653e0a202020203c2f6465636973696f6e5461626c653e0a20203c2f6465636973696f6e3e0a20203c646d6e64693a444d4e44493e0a202020203c646d6e64693a444d4e4469616772616d2069643d22617070726f76616c2d726f7574652d6469616772616d223e0a2020202020203c646d6e64693a444d4e53686170652069643d22617070726f76616c2d726f7574652d73686170652220646d6e456c656d656e745265663d22617070726f76616c2d726f757465223e0a20202020202020203c64633a426f756e6473206865696768743d223830222077696474683d223138302220783d223136302220793d2231303022202f3e0a2020202020203c2f646d6e64693a444d4e53686170653e0a202020203c2f646d6e64693a444d4e4469616772616d3e0a20203c2f646d6e64693a444d4e44493e0a3c2f646566696e6974696f6e733e0a', 'false', NULL, '1', '2026-11-22 11:48:01.313', NULL, NULL);
-- next
insert into act_ge_property values ('camunda.installation.id', '0833b000-8e1c-4e25-b0d7-8902cff11e4f', '1');
-- next
insert into act_ge_property values ('deployment.lock', '0', '1');
-- next
insert into act_ge_property values ('history.cleanup.job.lock', '0', '1');
-- next
insert into act_ge_property values ('historyLevel', '3', '1');
-- next
insert into act_ge_property values ('installationId.lock', '0', '1');
-- next
insert into act_ge_property values ('next.dbid', '1', '1');
-- next
insert into act_ge_property values ('schema.history', 'create(fox)', '1');
-- next
insert into act_ge_property values ('schema.version', 'fox', '1');
-- next
insert into act_ge_property values ('startup.lock', '0', '1');
-- next
insert into act_ge_schema_log values ('0', '2026-11-22 11:47:59.586106', '7.24.0');
-- next
insert into act_hi_actinst values ('access-held:984c605a-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '984beb28-e66a-11f1-9201-02fc00000001', 'access-held', NULL, NULL, NULL, 'Access held', 'receiveTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '11', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('access-held:988a05c2-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '9889deb0-e66a-11f1-9201-02fc00000001', 'access-held', NULL, NULL, NULL, 'Access held', 'receiveTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '11', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('access-held:98c7d23a-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '98c7ab28-e66a-11f1-9201-02fc00000001', 'access-held', NULL, NULL, NULL, 'Access held', 'receiveTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '11', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('access-held:99118592-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '99118590-e66a-11f1-9201-02fc00000001', 'access-held', NULL, NULL, NULL, 'Access held', 'receiveTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '11', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approval-needed:99fef24c-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval-needed', NULL, NULL, NULL, 'Approval needed', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approval-needed:9a677875-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval-needed', NULL, NULL, NULL, 'Approval needed', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approval:99eb6a44-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99eb4332-e66a-11f1-9201-02fc00000001', 'approval', NULL, '99fea425-e66a-11f1-9201-02fc00000001', NULL, 'Get approval', 'callActivity', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approval:9a64b94d-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a64b94b-e66a-11f1-9201-02fc00000001', 'approval', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', NULL, 'Get approval', 'callActivity', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', 'collect-approvals:99fef24e-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner', '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, 'Approve as manager or owner', 'userTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '8', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager', '9a6ea477-e66a-11f1-9201-02fc00000001', NULL, NULL, 'Approve as manager', 'userTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '10', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security', '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, 'Approve as security team', 'userTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '10', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:97b465f8-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97b465f7-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:985eafe0-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985eafdf-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:988d6128-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d6127-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:98cbc9e0-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cbc9df-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:9953e5ca-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '9953e5c9-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:998a5e3d-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998a5e3c-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:99d1a090-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d1797f-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('assess-risk:9a356bc9-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a356bc8-e66a-11f1-9201-02fc00000001', 'assess-risk', NULL, NULL, NULL, 'Assess risk', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('both-agreed:9abc4e8e-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d5f-e66a-11f1-9201-02fc00000001', 'both-agreed', NULL, NULL, NULL, 'Both agreed', 'parallelGateway', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '14', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('both-must-agree:9a6e564e-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a677876-e66a-11f1-9201-02fc00000001', 'both-must-agree', NULL, NULL, NULL, 'Both must agree', 'parallelGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '0', '8', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:982b91d6-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '982b6ac5-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:986fc6ee-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '986fc6ed-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:989158d6-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '989158d5-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:98d762ae-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98d7148d-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:99617968-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99617967-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:9998680b-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '9998680a-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:99dc9d1e-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99dc9d1d-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('choose-route:9a401a37-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a401a36-e66a-11f1-9201-02fc00000001', 'choose-route', NULL, NULL, NULL, 'Choose route', 'businessRuleTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '5', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('collect-approvals:99fef24e-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fef24d-e66a-11f1-9201-02fc00000001', 'collect-approvals', NULL, NULL, NULL, 'Collect approvals', 'subProcess', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a677876-e66a-11f1-9201-02fc00000001', 'collect-approvals', NULL, NULL, NULL, 'Collect approvals', 'subProcess', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '3', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('issue-access:983ccff5-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '983ccff4-e66a-11f1-9201-02fc00000001', 'issue-access', NULL, NULL, NULL, 'Issue access', 'serviceTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('issue-access:98782b6d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '98782b6c-e66a-11f1-9201-02fc00000001', 'issue-access', NULL, NULL, NULL, 'Issue access', 'serviceTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('issue-access:989d66d5-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '989d66d4-e66a-11f1-9201-02fc00000001', 'issue-access', NULL, NULL, NULL, 'Issue access', 'serviceTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('issue-access:98ed0d9d-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98ed0d9c-e66a-11f1-9201-02fc00000001', 'issue-access', NULL, NULL, NULL, 'Issue access', 'serviceTask', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('issue-access:99777277-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99777276-e66a-11f1-9201-02fc00000001', 'issue-access', NULL, NULL, NULL, 'Issue access', 'serviceTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('issue-access:99b6ec9a-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '99b6ec99-e66a-11f1-9201-02fc00000001', 'issue-access', NULL, NULL, NULL, 'Issue access', 'serviceTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '9', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('lanes-known:9a033813-e66a-11f1-9201-02fc00000001', 'collect-approvals:99fef24e-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fef24d-e66a-11f1-9201-02fc00000001', 'lanes-known', NULL, NULL, NULL, 'Lanes known', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '4', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('lanes-known:9a6c336c-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a677876-e66a-11f1-9201-02fc00000001', 'lanes-known', NULL, NULL, NULL, 'Lanes known', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '4', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('manager-agreed:9abc277d-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d5f-e66a-11f1-9201-02fc00000001', 'manager-agreed', NULL, NULL, NULL, 'Agreed?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '12', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:97b02036-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:985eafde-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:988d3a16-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:98cba2ce-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:9953e5c8-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:998a5e3b-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:99d1797e-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('request-submitted:9a3544b7-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'request-submitted', NULL, NULL, NULL, 'Request submitted', 'startEvent', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '1', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('revoke-access:9937ab36-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'revoke-access', NULL, NULL, NULL, 'Revoke access', 'serviceTask', NULL, '2026-11-23 09:00:00', NULL, NULL, '0', '13', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-lanes:9a04beb4-e66a-11f1-9201-02fc00000001', 'collect-approvals:99fef24e-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fef24d-e66a-11f1-9201-02fc00000001', 'which-lanes', NULL, NULL, NULL, 'Who must agree?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '6', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-lanes:9a6e564d-e66a-11f1-9201-02fc00000001', 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a677876-e66a-11f1-9201-02fc00000001', 'which-lanes', NULL, NULL, NULL, 'Who must agree?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '6', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:983ca8e3-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:98782b6b-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:989d3fc3-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:98ece68b-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:99777275-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:99b6c588-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:99eaf511-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_actinst values ('which-route:9a64923a-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'which-route', NULL, NULL, NULL, 'Which route?', 'exclusiveGateway', NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', '4', '7', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9821589a-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9821589b-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'development', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9821589c-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9821589d-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9821589e-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('983555d8-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('983555d9-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '1', NULL, NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('983555da-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('986eb572-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('986eb573-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'development', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('986eb574-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '30', '30', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('986eb575-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('986eb576-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('987433c0-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98754531-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '1', NULL, NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98754532-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '30', '30', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9890e39a-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9890e39b-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'development', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9890e39c-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '50', '50', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9890e39d-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9890e39e-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98950258-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98950259-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '1', NULL, NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9895025a-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '50', '50', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98d3b922-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98d3b923-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'development', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98d3b924-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98d3b925-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98d3b926-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98e96410-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98e96411-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '1', NULL, NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('98e96412-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('995f306c-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('995f306d-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'development', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('995f306e-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('995f306f-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('995f3070-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('997130da-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('997130db-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '1', NULL, NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('997130dc-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9993ad0f-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9993ad10-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'development', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9993ad11-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '45', '45', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9993ad12-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9993ad13-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99a427dd-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99a427de-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '1', NULL, NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99a427df-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '45', '45', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99dc27e2-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'medium', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99dc27e3-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'test', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99dc27e4-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99dc27e5-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99dc27e6-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99e4b370-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '25', '25', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99e4b371-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('99e4b372-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a3cbecb-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'input-sensitivity', 'Sensitivity of the resource', 'string', NULL, NULL, NULL, 'high', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a3cbecc-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'input-environment', 'Environment', 'string', NULL, NULL, NULL, 'production', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a3cbecd-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a3cbece-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'input-on-behalf', 'For somebody else', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a3cbecf-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'input-out-of-hours', 'Outside working hours', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a52b7d9-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'input-score', 'Risk points', 'integer', NULL, NULL, '55', '55', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a52b7da-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'input-pre-authorised', 'Pre-authorised', 'boolean', NULL, NULL, '0', NULL, NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_in values ('9a52b7db-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'input-duration-minutes', 'Duration in minutes', 'long', NULL, NULL, '60', '60', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9821589f-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-low', '1', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('982158a0-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-low', '1', 'reason', 'string', NULL, NULL, NULL, 'Low sensitivity', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('982158a1-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-development', '2', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('982158a2-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-development', '2', 'reason', 'string', NULL, NULL, NULL, 'Development system', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('982158a3-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('982158a4-e66a-11f1-9201-02fc00000001', '981e7269-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('983555db-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'auto', '1', 'route', 'string', NULL, NULL, NULL, 'auto', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('983555dc-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'auto', '1', 'lanes', 'string', NULL, NULL, NULL, 'none', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('983555dd-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'auto', '1', 'rating', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('983555de-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'auto', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT0S', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('983555df-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'auto', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT1H', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('983555e0-e66a-11f1-9201-02fc00000001', '98352ec7-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'auto', '1', 'reason', 'string', NULL, NULL, NULL, 'Pre-authorised, low risk, up to one hour: issued at once.', NULL, NULL, '2026-11-23 09:00:00', '97a85805-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('986eb577-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-low', '1', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('986eb578-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-low', '1', 'reason', 'string', NULL, NULL, NULL, 'Low sensitivity', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('986eb579-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-development', '2', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('986eb57a-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-development', '2', 'reason', 'string', NULL, NULL, NULL, 'Development system', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('986eb57b-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('986eb57c-e66a-11f1-9201-02fc00000001', '986e8e61-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98754533-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'auto', '1', 'route', 'string', NULL, NULL, NULL, 'auto', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98754534-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'auto', '1', 'lanes', 'string', NULL, NULL, NULL, 'none', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98754535-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'auto', '1', 'rating', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98754536-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'auto', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT0S', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98754537-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'auto', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT1H', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98754538-e66a-11f1-9201-02fc00000001', '987433bf-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'auto', '1', 'reason', 'string', NULL, NULL, NULL, 'Pre-authorised, low risk, up to one hour: issued at once.', NULL, NULL, '2026-11-23 09:00:00', '985dec8d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9890e39f-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-low', '1', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9890e3a0-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-low', '1', 'reason', 'string', NULL, NULL, NULL, 'Low sensitivity', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9890e3a1-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-development', '2', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9890e3a2-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-development', '2', 'reason', 'string', NULL, NULL, NULL, 'Development system', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9890e3a3-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9890e3a4-e66a-11f1-9201-02fc00000001', '9890e399-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9895025b-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'auto', '1', 'route', 'string', NULL, NULL, NULL, 'auto', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9895025c-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'auto', '1', 'lanes', 'string', NULL, NULL, NULL, 'none', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9895025d-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'auto', '1', 'rating', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9895025e-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'auto', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT0S', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9895025f-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'auto', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT1H', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98950260-e66a-11f1-9201-02fc00000001', '98950257-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'auto', '1', 'reason', 'string', NULL, NULL, NULL, 'Pre-authorised, low risk, up to one hour: issued at once.', NULL, NULL, '2026-11-23 09:00:00', '988d1305-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98d3e037-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-low', '1', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98d3e038-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-low', '1', 'reason', 'string', NULL, NULL, NULL, 'Low sensitivity', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98d3e039-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-development', '2', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98d3e03a-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-development', '2', 'reason', 'string', NULL, NULL, NULL, 'Development system', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98d3e03b-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98d3e03c-e66a-11f1-9201-02fc00000001', '98d3b921-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98e98b23-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'auto', '1', 'route', 'string', NULL, NULL, NULL, 'auto', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98e98b24-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'auto', '1', 'lanes', 'string', NULL, NULL, NULL, 'none', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98e98b25-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'auto', '1', 'rating', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98e98b26-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'auto', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT0S', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98e98b27-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'auto', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT1H', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('98e98b28-e66a-11f1-9201-02fc00000001', '98e93cff-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'auto', '1', 'reason', 'string', NULL, NULL, NULL, 'Pre-authorised, low risk, up to one hour: issued at once.', NULL, NULL, '2026-11-23 09:00:00', '98cb54ad-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('995f3071-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-low', '1', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('995f3072-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-low', '1', 'reason', 'string', NULL, NULL, NULL, 'Low sensitivity', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('995f3073-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-development', '2', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('995f3074-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-development', '2', 'reason', 'string', NULL, NULL, NULL, 'Development system', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('995f3075-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('995f3076-e66a-11f1-9201-02fc00000001', '995f306b-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('997130dd-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'auto', '1', 'route', 'string', NULL, NULL, NULL, 'auto', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('997130de-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'auto', '1', 'lanes', 'string', NULL, NULL, NULL, 'none', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('997130df-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'auto', '1', 'rating', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('997130e0-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'auto', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT0S', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('997130e1-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'auto', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT1H', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('997130e2-e66a-11f1-9201-02fc00000001', '997130d9-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'auto', '1', 'reason', 'string', NULL, NULL, NULL, 'Pre-authorised, low risk, up to one hour: issued at once.', NULL, NULL, '2026-11-23 09:00:00', '99519bd7-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9993ad14-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-low', '1', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9993ad15-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-low', '1', 'reason', 'string', NULL, NULL, NULL, 'Low sensitivity', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9993ad16-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-development', '2', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9993ad17-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-development', '2', 'reason', 'string', NULL, NULL, NULL, 'Development system', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9993ad18-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9993ad19-e66a-11f1-9201-02fc00000001', '9993ad0e-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99a427e0-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'auto', '1', 'route', 'string', NULL, NULL, NULL, 'auto', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99a427e1-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'auto', '1', 'lanes', 'string', NULL, NULL, NULL, 'none', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99a427e2-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'auto', '1', 'rating', 'string', NULL, NULL, NULL, 'low', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99a427e3-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'auto', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT0S', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99a427e4-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'auto', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT1H', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99a427e5-e66a-11f1-9201-02fc00000001', '99a427dc-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'auto', '1', 'reason', 'string', NULL, NULL, NULL, 'Pre-authorised, low risk, up to one hour: issued at once.', NULL, NULL, '2026-11-23 09:00:00', '998973da-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99dc27e7-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-medium', '1', 'points', 'integer', NULL, NULL, '20', '20', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99dc27e8-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-medium', '1', 'reason', 'string', NULL, NULL, NULL, 'Medium sensitivity', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99dc27e9-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-test', '2', 'points', 'integer', NULL, NULL, '5', '5', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99dc27ea-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-test', '2', 'reason', 'string', NULL, NULL, NULL, 'Test system', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99dc27eb-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99dc27ec-e66a-11f1-9201-02fc00000001', '99dc27e1-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99e4b373-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'medium', '1', 'route', 'string', NULL, NULL, NULL, 'approval', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99e4b374-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'medium', '1', 'lanes', 'string', NULL, NULL, NULL, 'manager-or-owner', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99e4b375-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'medium', '1', 'rating', 'string', NULL, NULL, NULL, 'medium', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99e4b376-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'medium', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT8H', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99e4b377-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'medium', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT8H', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('99e4b378-e66a-11f1-9201-02fc00000001', '99e4b36f-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'medium', '1', 'reason', 'string', NULL, NULL, NULL, 'Medium risk: the manager or the resource owner decides.', NULL, NULL, '2026-11-23 09:00:00', '99d0dd3d-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a3cbed0-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'sensitivity-high', '1', 'points', 'integer', NULL, NULL, '40', '40', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a3cbed1-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'sensitivity-high', '1', 'reason', 'string', NULL, NULL, NULL, 'High sensitivity', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a3cbed2-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'environment-production', '2', 'points', 'integer', NULL, NULL, '15', '15', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a3cbed3-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'environment-production', '2', 'reason', 'string', NULL, NULL, NULL, 'Production system', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a3cbed4-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'output-points', 'Points', 'duration-short', '3', 'points', 'integer', NULL, NULL, '0', '0', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a3cbed5-e66a-11f1-9201-02fc00000001', '9a3cbeca-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'duration-short', '3', 'reason', 'string', NULL, NULL, NULL, 'Up to one hour', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a52b7dc-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'output-route', 'Route', 'high', '1', 'route', 'string', NULL, NULL, NULL, 'approval', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a52b7dd-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'output-lanes', 'Who must agree', 'high', '1', 'lanes', 'string', NULL, NULL, NULL, 'manager-and-security', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a52b7de-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'output-rating', 'Rating', 'high', '1', 'rating', 'string', NULL, NULL, NULL, 'high', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a52b7df-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'output-answer-within', 'Answer within', 'high', '1', 'answerWithin', 'string', NULL, NULL, NULL, 'PT4H', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a52b7e0-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'output-ceiling', 'Longest grant', 'high', '1', 'ceiling', 'string', NULL, NULL, NULL, 'PT4H', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_dec_out values ('9a52b7e1-e66a-11f1-9201-02fc00000001', '9a52b7d8-e66a-11f1-9201-02fc00000001', 'output-reason', 'Reason', 'high', '1', 'reason', 'string', NULL, NULL, NULL, 'High risk: the manager and the security team must both agree.', NULL, NULL, '2026-11-23 09:00:00', '9a351da6-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00');
-- next
insert into act_hi_decinst values ('981e7269-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:97b465f8-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('98352ec7-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:982b91d6-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('986e8e61-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:985eafe0-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('987433bf-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:986fc6ee-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('9890e399-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:988d6128-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('98950257-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:989158d6-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('98d3b921-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:98cbc9e0-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('98e93cff-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:98d762ae-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('995f306b-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:9953e5ca-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('997130d9-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:99617968-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('9993ad0e-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:998a5e3d-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('99a427dc-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:9998680b-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('99dc27e1-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:99d1a090-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('99e4b36f-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:99dc9d1e-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('9a3cbeca-e66a-11f1-9201-02fc00000001', 'risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', 'risk-score', 'Risk score', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'assess-risk:9a356bc9-e66a-11f1-9201-02fc00000001', 'assess-risk', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_decinst values ('9a52b7d8-e66a-11f1-9201-02fc00000001', 'approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', 'approval-route', 'Approval route', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'choose-route:9a401a37-e66a-11f1-9201-02fc00000001', 'choose-route', '2026-11-23 09:00:00', '2029-11-22 09:00:00', NULL, NULL, NULL, '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL);
-- next
insert into act_hi_detail values ('983b4952-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:982b91d6-e66a-11f1-9201-02fc00000001', '983ad421-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'auto', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('983ef2d7-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'issue-access:983ccff5-e66a-11f1-9201-02fc00000001', '983ef2d6-e66a-11f1-9201-02fc00000001', 'expiresAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795428000000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9878045a-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:986fc6ee-e66a-11f1-9201-02fc00000001', '98780459-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'auto', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('987b119f-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'issue-access:98782b6d-e66a-11f1-9201-02fc00000001', '987aea8e-e66a-11f1-9201-02fc00000001', 'expiresAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795426200000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('989ca382-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:989158d6-e66a-11f1-9201-02fc00000001', '989ca381-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'auto', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('98a0e947-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'issue-access:989d66d5-e66a-11f1-9201-02fc00000001', '98a07416-e66a-11f1-9201-02fc00000001', 'expiresAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795427400000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('98ecbf7a-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:98d762ae-e66a-11f1-9201-02fc00000001', '98ecbf79-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'auto', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('98efa5af-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'issue-access:98ed0d9d-e66a-11f1-9201-02fc00000001', '98ef7e9e-e66a-11f1-9201-02fc00000001', 'expiresAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795428000000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99774b64-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:99617968-e66a-11f1-9201-02fc00000001', '99774b63-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'auto', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('997a3199-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'issue-access:99777277-e66a-11f1-9201-02fc00000001', '997a3198-e66a-11f1-9201-02fc00000001', 'expiresAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795428000000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99b6c587-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:9998680b-e66a-11f1-9201-02fc00000001', '99b6c586-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'auto', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99c2d37c-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'issue-access:99b6ec9a-e66a-11f1-9201-02fc00000001', '99c2d37b-e66a-11f1-9201-02fc00000001', 'expiresAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795427100000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99e6fd6a-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:99dc9d1e-e66a-11f1-9201-02fc00000001', '99e6fd69-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'approval', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99e7247c-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:99dc9d1e-e66a-11f1-9201-02fc00000001', '99e7247b-e66a-11f1-9201-02fc00000001', 'lanes', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'manager-or-owner', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99e74b8e-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:99dc9d1e-e66a-11f1-9201-02fc00000001', '99e74b8d-e66a-11f1-9201-02fc00000001', 'approvalDeadline', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795453200000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99e74b90-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:99dc9d1e-e66a-11f1-9201-02fc00000001', '99e74b8f-e66a-11f1-9201-02fc00000001', 'escalateAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795438800000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99fecb37-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '99fecb36-e66a-11f1-9201-02fc00000001', 'escalateAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795438800000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99fecb39-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '99fecb38-e66a-11f1-9201-02fc00000001', 'lanes', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'manager-or-owner', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('99fecb3b-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '99fecb3a-e66a-11f1-9201-02fc00000001', 'approvalDeadline', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795453200000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a069378-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a069377-e66a-11f1-9201-02fc00000001', 'decision', 'null', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a06937a-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a069379-e66a-11f1-9201-02fc00000001', 'comment', 'null', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1dec13-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1dec12-e66a-11f1-9201-02fc00000001', 'requester', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Alice Ames (alice)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1e8855-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1dec14-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Alice Ames (alice)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1e8857-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1e8856-e66a-11f1-9201-02fc00000001', 'role', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Prepare payments (prepare-payments)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1f72b9-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1e8858-e66a-11f1-9201-02fc00000001', 'access', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- group "preparers" in fake-directory', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1f99cb-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1f72ba-e66a-11f1-9201-02fc00000001', 'duration', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '1 hour', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1f99cd-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1f99cc-e66a-11f1-9201-02fc00000001', 'justification', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1f99cf-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1f99ce-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'none given', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1f99d1-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1f99d0-e66a-11f1-9201-02fc00000001', 'risk', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'medium, 25 points', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1fc0e3-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1f99d2-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- Medium sensitivity
- Test system
- Up to one hour
- Medium risk: the manager or the resource owner decides.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a1fe7f5-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', '9a1fc0e4-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a624843-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:9a401a37-e66a-11f1-9201-02fc00000001', '9a624842-e66a-11f1-9201-02fc00000001', 'route', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'approval', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a630b95-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:9a401a37-e66a-11f1-9201-02fc00000001', '9a624844-e66a-11f1-9201-02fc00000001', 'lanes', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'manager-and-security', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a6332a7-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:9a401a37-e66a-11f1-9201-02fc00000001', '9a630b96-e66a-11f1-9201-02fc00000001', 'approvalDeadline', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795438800000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a649239-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'choose-route:9a401a37-e66a-11f1-9201-02fc00000001', '9a63cee8-e66a-11f1-9201-02fc00000001', 'escalateAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795431600000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a675160-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '9a663fef-e66a-11f1-9201-02fc00000001', 'escalateAt', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795431600000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a677872-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '9a677871-e66a-11f1-9201-02fc00000001', 'lanes', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'manager-and-security', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a677874-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '9a677873-e66a-11f1-9201-02fc00000001', 'approvalDeadline', 'date', '0', '2026-11-23 09:00:00', NULL, NULL, '1795438800000', NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a6ea474-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a6e7d63-e66a-11f1-9201-02fc00000001', 'decision', 'null', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a6ea476-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a6ea475-e66a-11f1-9201-02fc00000001', 'comment', 'null', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a750d1c-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a74e60b-e66a-11f1-9201-02fc00000001', 'requester', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a750d1e-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a750d1d-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a750d20-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a750d1f-e66a-11f1-9201-02fc00000001', 'role', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Run the console (run-console)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a758252-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a750d21-e66a-11f1-9201-02fc00000001', 'access', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- group "console-admins" in fake-directory', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a758254-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758253-e66a-11f1-9201-02fc00000001', 'duration', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '1 hour', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a758256-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758255-e66a-11f1-9201-02fc00000001', 'justification', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a758258-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758257-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'none given', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a75825a-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758259-e66a-11f1-9201-02fc00000001', 'risk', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'high, 55 points', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a75f78c-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a75825b-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- High sensitivity
- Production system
- Up to one hour
- High risk: the manager and the security team must both agree.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a75f78e-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a75f78d-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a75f792-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a75f791-e66a-11f1-9201-02fc00000001', 'decision', 'null', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a75f794-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a75f793-e66a-11f1-9201-02fc00000001', 'comment', 'null', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00aa-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00a9-e66a-11f1-9201-02fc00000001', 'requester', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00ac-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00ab-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00ae-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00ad-e66a-11f1-9201-02fc00000001', 'role', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Run the console (run-console)', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00b0-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00af-e66a-11f1-9201-02fc00000001', 'access', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- group "console-admins" in fake-directory', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00b2-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00b1-e66a-11f1-9201-02fc00000001', 'duration', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '1 hour', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00b4-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00b3-e66a-11f1-9201-02fc00000001', 'justification', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b00b6-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b00b5-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'none given', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b4dd8-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b4dd7-e66a-11f1-9201-02fc00000001', 'risk', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'high, 55 points', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b4dda-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b4dd9-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- High sensitivity
- Production system
- Up to one hour
- High risk: the manager and the security team must both agree.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9a7b74ec-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', '9a7b4ddb-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, '1', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9aad334e-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a6e7d63-e66a-11f1-9201-02fc00000001', 'decision', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'approve', NULL, '2', NULL, '9aabfacd-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9aad816f-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a6ea475-e66a-11f1-9201-02fc00000001', 'comment', 'null', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, NULL, NULL, '2', NULL, '9aabfacd-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9ab91a31-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a74e60b-e66a-11f1-9201-02fc00000001', 'requester', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abac7e2-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a750d1d-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb1603-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a750d1f-e66a-11f1-9201-02fc00000001', 'role', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Run the console (run-console)', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb3d14-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a750d21-e66a-11f1-9201-02fc00000001', 'access', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, '- group "console-admins" in fake-directory', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb3d15-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758253-e66a-11f1-9201-02fc00000001', 'duration', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, '1 hour', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb6426-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758255-e66a-11f1-9201-02fc00000001', 'justification', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb6427-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758257-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'none given', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb6428-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a758259-e66a-11f1-9201-02fc00000001', 'risk', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, 'high, 55 points', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb8b39-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a75825b-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, '- High sensitivity
- Production system
- Up to one hour
- High risk: the manager and the security team must both agree.', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abb8b3a-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', '9a75f78d-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '1', '2026-11-23 09:00:00', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, '2', NULL, NULL, '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_detail values ('9abc277c-e66a-11f1-9201-02fc00000001', 'VariableUpdate', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', '9abc277b-e66a-11f1-9201-02fc00000001', 'decision', 'string', '0', '2026-11-23 09:00:00', NULL, NULL, NULL, 'approve', NULL, '1', NULL, '9aabfacd-e66a-11f1-9201-02fc00000001', '2029-11-22 09:00:00', 'false');
-- next
insert into act_hi_identitylink values ('9a15879d-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', 'candidate', 'bob', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'add', NULL, 'approval', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_identitylink values ('9a15d5c0-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', 'candidate', NULL, 'orders-owners', '9a06e19b-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'add', NULL, 'approval', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_identitylink values ('9a7226e9-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', 'candidate', 'tess', NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'add', NULL, 'approval', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_identitylink values ('9a775727-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', 'candidate', NULL, 'security', '9a761ea5-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'add', NULL, 'approval', NULL, '2029-11-22 09:00:00');
-- next
insert into act_hi_job_log values ('984eaa4c-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '984d98db-e66a-11f1-9201-02fc00000001', '2026-11-23 10:00:00', '3', '0', NULL, NULL, '0', '923ab9a0-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${expiresAt}', 'lease-over', NULL, '984beb28-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('988a7af4-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '988a53e3-e66a-11f1-9201-02fc00000001', '2026-11-23 09:30:00', '3', '0', NULL, NULL, '0', '923ab9a0-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${expiresAt}', 'lease-over', NULL, '9889deb0-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('98c8205c-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '98c7f94b-e66a-11f1-9201-02fc00000001', '2026-11-23 09:50:00', '3', '0', NULL, NULL, '0', '923ab9a0-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${expiresAt}', 'lease-over', NULL, '98c7ab28-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('99126ff4-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '991221d3-e66a-11f1-9201-02fc00000001', '2026-11-23 10:00:00', '3', '0', NULL, NULL, '0', '923ab9a0-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${expiresAt}', 'lease-over', NULL, '99118590-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('99351325-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '984d98db-e66a-11f1-9201-02fc00000001', '2026-11-23 10:00:00', '3', '0', NULL, NULL, '3', '923ab9a0-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${expiresAt}', 'lease-over', NULL, '984beb28-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '91d763e6-e66a-11f1-9201-02fc00000001', '2', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('9a011530-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '99ffb59f-e66a-11f1-9201-02fc00000001', '2026-11-23 17:00:00', '3', '0', NULL, NULL, '0', '9237372e-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${approvalDeadline}', 'approval-overdue', NULL, '99fef24d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('9a031102-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '9a024db1-e66a-11f1-9201-02fc00000001', '2026-11-23 13:00:00', '3', '0', NULL, NULL, '0', '9237372d-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${escalateAt}', 'approval-late', NULL, '99fef24d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('9a6a85b9-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '9a6a1088-e66a-11f1-9201-02fc00000001', '2026-11-23 13:00:00', '3', '0', NULL, NULL, '0', '9237372e-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${approvalDeadline}', 'approval-overdue', NULL, '9a677876-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_job_log values ('9a6c336b-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', '9a6b490a-e66a-11f1-9201-02fc00000001', '2026-11-23 11:00:00', '3', '0', NULL, NULL, '0', '9237372d-e66a-11f1-9201-02fc00000001', 'timer-transition', 'DATE: ${escalateAt}', 'approval-late', NULL, '9a677876-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '91d763e6-e66a-11f1-9201-02fc00000001', '1', NULL, '127.0.0.1$default', '2029-11-22 09:00:00', NULL);
-- next
insert into act_hi_op_log values ('9aae44c0-e66a-11f1-9201-02fc00000001', '91d763e6-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'tess', '2026-11-23 09:00:00', 'Complete', '9aabfacd-e66a-11f1-9201-02fc00000001', 'Task', 'delete', 'false', 'true', NULL, '2029-11-22 09:00:00', 'TaskWorker', NULL, NULL);
-- next
insert into act_hi_procinst values ('97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '01a20315-d01c-7c86-95b3-2fcc2c681af0', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '01a20315-d528-7d6e-b461-dc401aa020eb', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '01a20315-d681-7633-aec7-f9ac6c40074e', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '01a20315-d816-7874-a564-7ba8ab3b9e4b', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '01a20315-db66-73cd-ac98-0791fe433ec6', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '01a20315-dceb-70bf-927f-96cb32a64e02', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '01a20315-deb6-7336-a0d2-79e75c5765e8', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '01a20315-deb6-7336-a0d2-79e75c5765e8', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'approval-needed', NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '01a20315-e154-77e4-a4ca-4369c650bbf9', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'request-submitted', NULL, NULL, '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_procinst values ('9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '01a20315-e154-77e4-a4ca-4369c650bbf9', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '2026-11-23 09:00:00', NULL, '2029-11-22 09:00:00', NULL, NULL, 'approval-needed', NULL, '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'ACTIVE', NULL);
-- next
insert into act_hi_taskinst values ('9a06e19b-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', 'Approve as manager or owner', NULL, 'The manager of the person, or the owner of the resource, decides. One of them is enough; never the person who asked.', NULL, NULL, '2026-11-23 09:00:00', NULL, NULL, NULL, '50', '2026-11-23 17:00:00', NULL, NULL, '2029-11-22 09:00:00', 'Created');
-- next
insert into act_hi_taskinst values ('9a6ea477-e66a-11f1-9201-02fc00000001', 'approve-as-manager', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', 'Approve as manager', NULL, 'The manager of the person decides. Never the person who asked, and never the one who decides for the security team.', NULL, NULL, '2026-11-23 09:00:00', '2026-11-23 09:00:00', '0', 'completed', '80', '2026-11-23 13:00:00', NULL, NULL, '2029-11-22 09:00:00', 'Completed');
-- next
insert into act_hi_taskinst values ('9a761ea5-e66a-11f1-9201-02fc00000001', 'approve-as-security', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', 'Approve as security team', NULL, 'Somebody of the security team decides. Never the person who asked, and never the one who decides as manager.', NULL, NULL, '2026-11-23 09:00:00', NULL, NULL, NULL, '80', '2026-11-23 13:00:00', NULL, NULL, '2029-11-22 09:00:00', 'Created');
-- next
insert into act_hi_varinst values ('983ad421-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'auto', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('983ef2d6-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'expiresAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795428000000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('98780459-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'auto', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('987aea8e-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'expiresAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795426200000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('989ca381-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'auto', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('98a07416-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'expiresAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795427400000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('98ecbf79-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'auto', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('98ef7e9e-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'expiresAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795428000000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99774b63-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'auto', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('997a3198-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'expiresAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795428000000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99b6c586-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'auto', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99c2d37b-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'expiresAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795427100000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99e6fd69-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'approval', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99e7247b-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'lanes', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'manager-or-owner', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99e74b8d-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approvalDeadline', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795453200000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99e74b8f-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'escalateAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795438800000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99fecb36-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'escalateAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795438800000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99fecb38-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'lanes', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'manager-or-owner', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('99fecb3a-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approvalDeadline', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795453200000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a069377-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'decision', 'null', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a069379-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'comment', 'null', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1dec12-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'requester', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Alice Ames (alice)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1dec14-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Alice Ames (alice)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1e8856-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'role', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Prepare payments (prepare-payments)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1e8858-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'access', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- group "preparers" in fake-directory', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1f72ba-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'duration', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '1 hour', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1f99cc-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'justification', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1f99ce-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'none given', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1f99d0-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'risk', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'medium, 25 points', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1f99d2-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- Medium sensitivity
- Test system
- Up to one hour
- Medium risk: the manager or the resource owner decides.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a1fc0e4-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '9a04beb5-e66a-11f1-9201-02fc00000001', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a624842-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'route', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'approval', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a624844-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'lanes', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'manager-and-security', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a630b96-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approvalDeadline', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795438800000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a63cee8-e66a-11f1-9201-02fc00000001', 'access-request', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'escalateAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795431600000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a663fef-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'escalateAt', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795431600000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a677871-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'lanes', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'manager-and-security', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a677873-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'approvalDeadline', 'date', '2026-11-23 09:00:00', '0', NULL, NULL, '1795438800000', NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a6e7d63-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'decision', 'string', '2026-11-23 09:00:00', '1', NULL, NULL, NULL, 'approve', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a6ea475-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'comment', 'null', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a74e60b-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'requester', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a750d1d-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a750d1f-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'role', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Run the console (run-console)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a750d21-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'access', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- group "console-admins" in fake-directory', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a758253-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'duration', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '1 hour', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a758255-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'justification', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a758257-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'none given', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a758259-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'risk', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'high, 55 points', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a75825b-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- High sensitivity
- Production system
- Up to one hour
- High risk: the manager and the security team must both agree.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a75f78d-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a6e7d61-e66a-11f1-9201-02fc00000001', 'approve-as-manager:9a6e7d62-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a6ea477-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a75f791-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'decision', 'null', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a75f793-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'comment', 'null', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, NULL, NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00a9-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'requester', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00ab-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'beneficiary', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00ad-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'role', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Run the console (run-console)', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00af-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'access', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- group "console-admins" in fake-directory', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00b1-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'duration', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '1 hour', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00b3-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'justification', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b00b5-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'ticket', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'none given', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b4dd7-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'risk', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'high, 55 points', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b4dd9-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'reasons', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- High sensitivity
- Production system
- Up to one hour
- High risk: the manager and the security team must both agree.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9a7b4ddb-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a75f78f-e66a-11f1-9201-02fc00000001', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', 'guarantees', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_hi_varinst values ('9abc277b-e66a-11f1-9201-02fc00000001', 'approval', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, 'decision', 'string', '2026-11-23 09:00:00', '0', NULL, NULL, NULL, 'approve', NULL, NULL, 'CREATED', '2029-11-22 09:00:00');
-- next
insert into act_id_group values ('camunda-admin', '1', 'camunda-admin', 'WORKFLOW');
-- next
insert into act_id_group values ('console-owners', '1', 'console-owners', 'WORKFLOW');
-- next
insert into act_id_group values ('engineering', '1', 'engineering', 'WORKFLOW');
-- next
insert into act_id_group values ('marketing', '1', 'marketing', 'WORKFLOW');
-- next
insert into act_id_group values ('operations', '1', 'operations', 'WORKFLOW');
-- next
insert into act_id_group values ('orders-owners', '1', 'orders-owners', 'WORKFLOW');
-- next
insert into act_id_group values ('security', '1', 'security', 'WORKFLOW');
-- next
insert into act_id_membership values ('alice', 'engineering');
-- next
insert into act_id_membership values ('bob', 'engineering');
-- next
insert into act_id_membership values ('carol', 'console-owners');
-- next
insert into act_id_membership values ('carol', 'orders-owners');
-- next
insert into act_id_membership values ('dana', 'engineering');
-- next
insert into act_id_membership values ('dave', 'engineering');
-- next
insert into act_id_membership values ('engine-admin', 'camunda-admin');
-- next
insert into act_id_membership values ('erin', 'operations');
-- next
insert into act_id_membership values ('mallory', 'marketing');
-- next
insert into act_id_membership values ('sam', 'engineering');
-- next
insert into act_id_membership values ('sam', 'security');
-- next
insert into act_id_membership values ('tess', 'security');
-- next
insert into act_id_user values ('alice', '1', 'Alice Ames', '', NULL, '{SHA-512}vmDG6LFUuiAqcnjvIYafOf6nhRQPoUVvY9fHHaLe/9FkO/zD8bJPKP17LFj3FrN3mcDZrOBNozjYZ/ya6DF/bQ==', 'zHlC1cHcJYIdNelHIupE+A==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('bob', '1', 'Bob Brown', '', NULL, '{SHA-512}BkASjkPdp5UEZo3qUp9e/9NugM6eIo2O+YnI/5hqri1XLGXT9yZA9uTyKtCmhzOq9QawU1NYDRXPPk5AKMkW8Q==', 'uTasPvcAe/3wsr7fAP1z3g==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('carol', '1', 'Carol Cole', '', NULL, '{SHA-512}EJSrhq/mYQtsKhZlPduvmB2y/iOwC94DEt5Jz40B99Nxn+y1o8jatjYDLV7QORCpThDRg6eug9HjcqDnq0eIwQ==', 'ut4sHlWOJGN5Q+GyN6v5QQ==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('dana', '1', 'Dana Dean', '', NULL, '{SHA-512}lmTIoWK8bw/xFZk2JC08Oip9UHO9Tbs4VVuwrvbHQjf3ff6fAAPdeuWEmJfW45xQrdo/th8R1r+feI28o4usrQ==', 'y/2jqhcD8T5INz98l1IpNg==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('dave', '1', 'Dave Dunn', '', NULL, '{SHA-512}KL9Hi4m/GlpSYR+Zd8yToUMBHXVnuPuYa43ZQqd8X1hZ0j07cDHk4/CaBLbZTX2n975pf7UQKmp4ZTWquEPBuQ==', 'TRpZQr3RH818B9Mxp2Kf7g==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('engine-admin', '1', 'Engine administrator (nobody)', '', NULL, '{SHA-512}8Du5pKR4AioGhkG9lJ6PAz+iYeUCg+hH/rk2GCVJJMuiiRDy1FAO0n5/JzVsVWdztP0k7LBmnAARygQbnYTiNQ==', 'laNj5Z74aG5u2zGEHCHYJg==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('erin', '1', 'Erin Ertl', '', NULL, '{SHA-512}+9gjM4XnVTD3tPsWAHnv8dxQul5X2YuvYe4eoVRd8NPPjRbPT2SR5U61zfsQp1KvDjwOUz1C1zso57V3GU49LA==', 'FPsrDwrE2e2Lx+0yQrRUvg==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('mallory', '1', 'Mallory Moss', '', NULL, '{SHA-512}JDqz+k1yLeH3qcWjBPfQa1NAsYzXir/u0FQn42iMUGdj3TDjprSCCAGAnt0S1RTXMP6TP4gjwa+CeesujSZd6Q==', 'BnW/MJhaHD5fxLZV58DC1w==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('sam', '1', 'Sam Sato', '', NULL, '{SHA-512}4stvAGvdMwe2+ufC15k5DByszgxASsHfn9ZYBgRWuuskyDDqSnVEjxfK5kcR78OHWVYCZ5pxXbJF3WaTafkRVQ==', 'pvVaWDSPvESezJ45PVBxxw==', NULL, NULL, NULL);
-- next
insert into act_id_user values ('tess', '1', 'Tess Thorn', '', NULL, '{SHA-512}1+b3sRqr2lPdFNQ4W24vqCudlei6HKcA+nRW80pRCKpA8sR/3pxFz0tujX3v58yPup6XfPxYhtFqKoEYrc5LUA==', 'GD7r9RYIROqHbdrkyfe+FQ==', NULL, NULL, NULL);
-- next
insert into act_re_camformdef values ('approve:1:924bd0a1-e66a-11f1-9201-02fc00000001', '1', 'approve', '1', '91d763e6-e66a-11f1-9201-02fc00000001', '/tmp/engine-old/target/classes/forms/approve.form', NULL);
-- next
insert into act_re_decision_def values ('approval-route:1:92a86f95-e66a-11f1-9201-02fc00000001', '1', 'https://daypass.io/dmn', 'Approval route', 'approval-route', '1', '91d763e6-e66a-11f1-9201-02fc00000001', '/tmp/engine-old/target/classes/dmn/approval-route.dmn', NULL, NULL, NULL, NULL, '1095', NULL);
-- next
insert into act_re_decision_def values ('risk-score:1:92a75e24-e66a-11f1-9201-02fc00000001', '1', 'https://daypass.io/dmn', 'Risk score', 'risk-score', '1', '91d763e6-e66a-11f1-9201-02fc00000001', '/tmp/engine-old/target/classes/dmn/risk-score.dmn', NULL, NULL, NULL, NULL, '1095', NULL);
-- next
insert into act_re_deployment values ('91d763e6-e66a-11f1-9201-02fc00000001', 'SpringAutoDeployment', '2026-11-22 11:48:01.201', NULL, NULL);
-- next
insert into act_re_procdef values ('access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', '1', 'https://daypass.io/bpmn', 'Access request', 'access-request', '1', '91d763e6-e66a-11f1-9201-02fc00000001', '/tmp/engine-old/target/classes/bpmn/access-request.bpmn', NULL, 'false', '1', NULL, NULL, '1095', 'false');
-- next
insert into act_re_procdef values ('approval:1:92369aec-e66a-11f1-9201-02fc00000001', '1', 'https://daypass.io/bpmn', 'Approval', 'approval', '1', '91d763e6-e66a-11f1-9201-02fc00000001', '/tmp/engine-old/target/classes/bpmn/approval.bpmn', NULL, 'false', '1', NULL, NULL, '1095', 'false');
-- next
insert into act_ru_authorization values ('96004d26-e66a-11f1-9201-02fc00000001', '1', '0', NULL, '*', '0', 'tasklist', '32', NULL, NULL);
-- next
insert into act_ru_authorization values ('96052f27-e66a-11f1-9201-02fc00000001', '1', '0', NULL, '*', '6', '*', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('96083c68-e66a-11f1-9201-02fc00000001', '1', '1', 'auditors', NULL, '0', 'cockpit', '32', NULL, NULL);
-- next
insert into act_ru_authorization values ('960926c9-e66a-11f1-9201-02fc00000001', '1', '1', 'auditors', NULL, '6', '*', '4674', NULL, NULL);
-- next
insert into act_ru_authorization values ('960a5f4a-e66a-11f1-9201-02fc00000001', '1', '1', 'auditors', NULL, '10', '*', '4098', NULL, NULL);
-- next
insert into act_ru_authorization values ('960afb8b-e66a-11f1-9201-02fc00000001', '1', '1', 'auditors', NULL, '9', '*', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('960bbedc-e66a-11f1-9201-02fc00000001', '1', '1', 'auditors', NULL, '7', '*', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('961079cd-e66a-11f1-9201-02fc00000001', '1', '1', 'operators', NULL, '0', 'cockpit', '32', NULL, NULL);
-- next
insert into act_ru_authorization values ('9611b24e-e66a-11f1-9201-02fc00000001', '2', '1', 'operators', NULL, '6', '*', '4706', NULL, NULL);
-- next
insert into act_ru_authorization values ('9612759f-e66a-11f1-9201-02fc00000001', '1', '1', 'operators', NULL, '10', '*', '4098', NULL, NULL);
-- next
insert into act_ru_authorization values ('96136000-e66a-11f1-9201-02fc00000001', '1', '1', 'operators', NULL, '9', '*', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('96144a61-e66a-11f1-9201-02fc00000001', '1', '1', 'operators', NULL, '7', '*', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('96244ff2-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'alice', '1', 'alice', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9627f973-e66a-11f1-9201-02fc00000001', '1', '1', 'engineering', NULL, '2', 'engineering', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('962eb035-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'bob', '1', 'bob', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('96339237-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'carol', '1', 'carol', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('963762c8-e66a-11f1-9201-02fc00000001', '1', '1', 'console-owners', NULL, '2', 'console-owners', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9638743a-e66a-11f1-9201-02fc00000001', '1', '1', 'orders-owners', NULL, '2', 'orders-owners', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('963d563c-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'dana', '1', 'dana', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('96408a8e-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'dave', '1', 'dave', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964370c0-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'erin', '1', 'erin', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9648ef01-e66a-11f1-9201-02fc00000001', '1', '1', 'operations', NULL, '2', 'operations', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964b38f3-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'mallory', '1', 'mallory', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964c9884-e66a-11f1-9201-02fc00000001', '1', '1', 'marketing', NULL, '2', 'marketing', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964d82e6-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'sam', '1', 'sam', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964e6d47-e66a-11f1-9201-02fc00000001', '1', '1', 'security', NULL, '2', 'security', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964f57aa-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'tess', '1', 'tess', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('964ff3ec-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'engine-admin', '1', 'engine-admin', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9650420d-e66a-11f1-9201-02fc00000001', '1', '1', 'camunda-admin', NULL, '2', 'camunda-admin', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9652b310-e66a-11f1-9201-02fc00000001', '1', '0', NULL, '*', '5', '96512c6f-e66a-11f1-9201-02fc00000001', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9655c052-e66a-11f1-9201-02fc00000001', '1', '0', NULL, '*', '5', '965487d1-e66a-11f1-9201-02fc00000001', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9656d1c4-e66a-11f1-9201-02fc00000001', '1', '0', NULL, '*', '5', '96565c93-e66a-11f1-9201-02fc00000001', '2', NULL, NULL);
-- next
insert into act_ru_authorization values ('9a15d5be-e66a-11f1-9201-02fc00000001', '1', '1', NULL, 'bob', '7', '9a06e19b-e66a-11f1-9201-02fc00000001', '16386', NULL, NULL);
-- next
insert into act_ru_authorization values ('9a15fcd1-e66a-11f1-9201-02fc00000001', '1', '1', 'orders-owners', NULL, '7', '9a06e19b-e66a-11f1-9201-02fc00000001', '16386', NULL, NULL);
-- next
insert into act_ru_authorization values ('9a77f368-e66a-11f1-9201-02fc00000001', '1', '1', 'security', NULL, '7', '9a761ea5-e66a-11f1-9201-02fc00000001', '16386', NULL, NULL);
-- next
insert into act_ru_event_subscr values ('988a05c1-e66a-11f1-9201-02fc00000001', '1', 'message', 'revoke-now', '9889deb0-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-held', NULL, '2026-11-23 09:00:00', NULL);
-- next
insert into act_ru_event_subscr values ('98c7d239-e66a-11f1-9201-02fc00000001', '1', 'message', 'revoke-now', '98c7ab28-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-held', NULL, '2026-11-23 09:00:00', NULL);
-- next
insert into act_ru_event_subscr values ('99118591-e66a-11f1-9201-02fc00000001', '1', 'message', 'revoke-now', '99118590-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-held', NULL, '2026-11-23 09:00:00', NULL);
-- next
insert into act_ru_event_subscr values ('99eb6a43-e66a-11f1-9201-02fc00000001', '1', 'message', 'withdraw-request', '99eb4332-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'request-withdrawn', NULL, '2026-11-23 09:00:00', NULL);
-- next
insert into act_ru_event_subscr values ('9a64b94c-e66a-11f1-9201-02fc00000001', '1', 'message', 'withdraw-request', '9a64b94b-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'request-withdrawn', NULL, '2026-11-23 09:00:00', NULL);
-- next
insert into act_ru_execution values ('97a85805-e66a-11f1-9201-02fc00000001', '3', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', '01a20315-d01c-7c86-95b3-2fcc2c681af0', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'revoke-access', 'revoke-access:9937ab36-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '16', '13', NULL, 'access-request');
-- next
insert into act_ru_execution values ('985dec8d-e66a-11f1-9201-02fc00000001', '2', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '01a20315-d528-7d6e-b461-dc401aa020eb', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '985dec8d-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '10', NULL, 'access-request');
-- next
insert into act_ru_execution values ('9889deb0-e66a-11f1-9201-02fc00000001', '1', NULL, '985dec8d-e66a-11f1-9201-02fc00000001', NULL, '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'access-held', 'access-held:988a05c2-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '5', '11', NULL, 'access-request');
-- next
insert into act_ru_execution values ('988d1305-e66a-11f1-9201-02fc00000001', '2', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '01a20315-d681-7633-aec7-f9ac6c40074e', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '988d1305-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '10', NULL, 'access-request');
-- next
insert into act_ru_execution values ('98c7ab28-e66a-11f1-9201-02fc00000001', '1', NULL, '988d1305-e66a-11f1-9201-02fc00000001', NULL, '988d1305-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'access-held', 'access-held:98c7d23a-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '5', '11', NULL, 'access-request');
-- next
insert into act_ru_execution values ('98cb54ad-e66a-11f1-9201-02fc00000001', '2', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '01a20315-d816-7874-a564-7ba8ab3b9e4b', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '10', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99118590-e66a-11f1-9201-02fc00000001', '1', NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'access-held', 'access-held:99118592-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '5', '11', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99519bd7-e66a-11f1-9201-02fc00000001', '1', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', '01a20315-db66-73cd-ac98-0791fe433ec6', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '99519bd7-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '8', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99777276-e66a-11f1-9201-02fc00000001', '1', NULL, '99519bd7-e66a-11f1-9201-02fc00000001', NULL, '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'issue-access', 'issue-access:99777277-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '0', '9', NULL, 'access-request');
-- next
insert into act_ru_execution values ('998973da-e66a-11f1-9201-02fc00000001', '1', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', '01a20315-dceb-70bf-927f-96cb32a64e02', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '998973da-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '8', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99b6ec99-e66a-11f1-9201-02fc00000001', '1', NULL, '998973da-e66a-11f1-9201-02fc00000001', NULL, '998973da-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'issue-access', 'issue-access:99b6ec9a-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '0', '9', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99d0dd3d-e66a-11f1-9201-02fc00000001', '1', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '01a20315-deb6-7336-a0d2-79e75c5765e8', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '8', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99eb4332-e66a-11f1-9201-02fc00000001', '1', NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'approval', 'approval:99eb6a44-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '33', '9', NULL, 'access-request');
-- next
insert into act_ru_execution values ('99fea425-e66a-11f1-9201-02fc00000001', '1', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', '01a20315-deb6-7336-a0d2-79e75c5765e8', NULL, 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '99eb4332-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'collect-approvals:99fef24e-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '2', NULL, 'approval');
-- next
insert into act_ru_execution values ('99fef24d-e66a-11f1-9201-02fc00000001', '1', NULL, '99fea425-e66a-11f1-9201-02fc00000001', NULL, '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'collect-approvals:99fef24e-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '4', '7', NULL, 'approval');
-- next
insert into act_ru_execution values ('9a04beb5-e66a-11f1-9201-02fc00000001', '1', NULL, '99fea425-e66a-11f1-9201-02fc00000001', NULL, '99fef24d-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'approve-as-manager-or-owner', 'approve-as-manager-or-owner:9a0533e6-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '18', '8', NULL, 'approval');
-- next
insert into act_ru_execution values ('9a351da6-e66a-11f1-9201-02fc00000001', '1', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '01a20315-e154-77e4-a4ca-4369c650bbf9', NULL, 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '9a351da6-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '8', NULL, 'access-request');
-- next
insert into act_ru_execution values ('9a64b94b-e66a-11f1-9201-02fc00000001', '1', NULL, '9a351da6-e66a-11f1-9201-02fc00000001', NULL, '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'approval', 'approval:9a64b94d-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '33', '9', NULL, 'access-request');
-- next
insert into act_ru_execution values ('9a663fee-e66a-11f1-9201-02fc00000001', '1', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', '01a20315-e154-77e4-a4ca-4369c650bbf9', NULL, 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', '9a64b94b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '2', NULL, 'approval');
-- next
insert into act_ru_execution values ('9a677876-e66a-11f1-9201-02fc00000001', '2', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'false', 'false', 'true', 'false', '1', '4', '9', NULL, 'approval');
-- next
insert into act_ru_execution values ('9a6e7d5f-e66a-11f1-9201-02fc00000001', '2', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', NULL, '9a677876-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'both-agreed', 'both-agreed:9abc4e8e-e66a-11f1-9201-02fc00000001', 'false', 'true', 'false', 'false', '1', '0', '14', NULL, 'approval');
-- next
insert into act_ru_execution values ('9a6e7d60-e66a-11f1-9201-02fc00000001', '1', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', NULL, '9a677876-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'collect-approvals:9a677877-e66a-11f1-9201-02fc00000001', 'false', 'true', 'false', 'false', '1', '0', '9', NULL, 'approval');
-- next
insert into act_ru_execution values ('9a75f78f-e66a-11f1-9201-02fc00000001', '1', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', NULL, '9a6e7d60-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'approve-as-security', 'approve-as-security:9a75f790-e66a-11f1-9201-02fc00000001', 'true', 'false', 'true', 'false', '1', '18', '10', NULL, 'approval');
-- next
insert into act_ru_filter values ('96512c6f-e66a-11f1-9201-02fc00000001', '1', 'Task', 'Waiting for you', NULL, '{"processDefinitionKey":"approval","orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}]}', '{"showUndefinedVariable":false,"variables":[{"name":"role","label":"Role"},{"name":"requester","label":"Asked by"},{"name":"risk","label":"Risk"}],"refresh":true,"priority":1}');
-- next
insert into act_ru_filter values ('965487d1-e66a-11f1-9201-02fc00000001', '1', 'Task', 'High risk', NULL, '{"minPriority":80,"processDefinitionKey":"approval","orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}]}', '{"showUndefinedVariable":false,"variables":[{"name":"role","label":"Role"},{"name":"requester","label":"Asked by"},{"name":"risk","label":"Risk"}],"refresh":true,"priority":2}');
-- next
insert into act_ru_filter values ('96565c93-e66a-11f1-9201-02fc00000001', '1', 'Task', 'As security team', NULL, '{"key":"approve-as-security","processDefinitionKey":"approval","orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}]}', '{"showUndefinedVariable":false,"variables":[{"name":"role","label":"Role"},{"name":"requester","label":"Asked by"},{"name":"risk","label":"Risk"}],"refresh":true,"priority":3}');
-- next
insert into act_ru_identitylink values ('9a14762c-e66a-11f1-9201-02fc00000001', '1', NULL, 'candidate', 'bob', '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL);
-- next
insert into act_ru_identitylink values ('9a15d5bf-e66a-11f1-9201-02fc00000001', '1', 'orders-owners', 'candidate', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL);
-- next
insert into act_ru_identitylink values ('9a775726-e66a-11f1-9201-02fc00000001', '1', 'security', 'candidate', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL);
-- next
insert into act_ru_job values ('988a53e3-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '9889deb0-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '3', NULL, NULL, NULL, '2026-11-23 09:30:00', NULL, '0', 'timer-transition', 'lease-over', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '923ab9a0-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_job values ('98c7f94b-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '98c7ab28-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '3', NULL, NULL, NULL, '2026-11-23 09:50:00', NULL, '0', 'timer-transition', 'lease-over', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '923ab9a0-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_job values ('991221d3-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '99118590-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', '3', NULL, NULL, NULL, '2026-11-23 10:00:00', NULL, '0', 'timer-transition', 'lease-over', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '923ab9a0-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_job values ('99ffb59f-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '99fef24d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '3', NULL, NULL, NULL, '2026-11-23 17:00:00', NULL, '0', 'timer-transition', 'approval-overdue', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '9237372e-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_job values ('9a024db1-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '99fef24d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '3', NULL, NULL, NULL, '2026-11-23 13:00:00', NULL, '0', 'timer-transition', 'approval-late', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '9237372d-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_job values ('9a6a1088-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '9a677876-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '3', NULL, NULL, NULL, '2026-11-23 13:00:00', NULL, '0', 'timer-transition', 'approval-overdue', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '9237372e-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_job values ('9a6b490a-e66a-11f1-9201-02fc00000001', '1', 'timer', NULL, NULL, 'true', '9a677876-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', '3', NULL, NULL, NULL, '2026-11-23 11:00:00', NULL, '0', 'timer-transition', 'approval-late', '91d763e6-e66a-11f1-9201-02fc00000001', '1', '9237372d-e66a-11f1-9201-02fc00000001', '0', '1', NULL, '2026-11-23 09:00:00', NULL, NULL);
-- next
insert into act_ru_jobdef values ('9237372d-e66a-11f1-9201-02fc00000001', '1', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', 'approval-late', 'timer-transition', 'DATE: ${escalateAt}', '1', NULL, NULL, NULL);
-- next
insert into act_ru_jobdef values ('9237372e-e66a-11f1-9201-02fc00000001', '1', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', 'approval', 'approval-overdue', 'timer-transition', 'DATE: ${approvalDeadline}', '1', NULL, NULL, NULL);
-- next
insert into act_ru_jobdef values ('923ab9a0-e66a-11f1-9201-02fc00000001', '1', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', 'access-request', 'lease-over', 'timer-transition', 'DATE: ${expiresAt}', '1', NULL, NULL, NULL);
-- next
insert into act_ru_task values ('9a06e19b-e66a-11f1-9201-02fc00000001', '1', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'Approve as manager or owner', NULL, 'The manager of the person, or the owner of the resource, decides. One of them is enough; never the person who asked.', 'approve-as-manager-or-owner', NULL, NULL, NULL, '50', '2026-11-23 09:00:00', NULL, '2026-11-23 17:00:00', NULL, '1', NULL, 'Created');
-- next
insert into act_ru_task values ('9a761ea5-e66a-11f1-9201-02fc00000001', '1', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, 'Approve as security team', NULL, 'Somebody of the security team decides. Never the person who asked, and never the one who decides as manager.', 'approve-as-security', NULL, NULL, NULL, '80', '2026-11-23 09:00:00', NULL, '2026-11-23 13:00:00', NULL, '1', NULL, 'Created');
-- next
insert into act_ru_variable values ('983ad421-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'auto', NULL, '97a85805-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('983ef2d6-e66a-11f1-9201-02fc00000001', '1', 'date', 'expiresAt', '97a85805-e66a-11f1-9201-02fc00000001', '97a85805-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795428000000', NULL, NULL, '97a85805-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('98780459-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'auto', NULL, '985dec8d-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('987aea8e-e66a-11f1-9201-02fc00000001', '1', 'date', 'expiresAt', '985dec8d-e66a-11f1-9201-02fc00000001', '985dec8d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795426200000', NULL, NULL, '985dec8d-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('989ca381-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'auto', NULL, '988d1305-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('98a07416-e66a-11f1-9201-02fc00000001', '1', 'date', 'expiresAt', '988d1305-e66a-11f1-9201-02fc00000001', '988d1305-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795427400000', NULL, NULL, '988d1305-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('98ecbf79-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'auto', NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('98ef7e9e-e66a-11f1-9201-02fc00000001', '1', 'date', 'expiresAt', '98cb54ad-e66a-11f1-9201-02fc00000001', '98cb54ad-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795428000000', NULL, NULL, '98cb54ad-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99774b63-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'auto', NULL, '99519bd7-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('997a3198-e66a-11f1-9201-02fc00000001', '1', 'date', 'expiresAt', '99519bd7-e66a-11f1-9201-02fc00000001', '99519bd7-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795428000000', NULL, NULL, '99519bd7-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99b6c586-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'auto', NULL, '998973da-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99c2d37b-e66a-11f1-9201-02fc00000001', '1', 'date', 'expiresAt', '998973da-e66a-11f1-9201-02fc00000001', '998973da-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795427100000', NULL, NULL, '998973da-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99e6fd69-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'approval', NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99e7247b-e66a-11f1-9201-02fc00000001', '1', 'string', 'lanes', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'manager-or-owner', NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99e74b8d-e66a-11f1-9201-02fc00000001', '1', 'date', 'approvalDeadline', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795453200000', NULL, NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99e74b8f-e66a-11f1-9201-02fc00000001', '1', 'date', 'escalateAt', '99d0dd3d-e66a-11f1-9201-02fc00000001', '99d0dd3d-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795438800000', NULL, NULL, '99d0dd3d-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99fecb36-e66a-11f1-9201-02fc00000001', '1', 'date', 'escalateAt', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795438800000', NULL, NULL, '99fea425-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99fecb38-e66a-11f1-9201-02fc00000001', '1', 'string', 'lanes', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'manager-or-owner', NULL, '99fea425-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('99fecb3a-e66a-11f1-9201-02fc00000001', '1', 'date', 'approvalDeadline', '99fea425-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795453200000', NULL, NULL, '99fea425-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a069377-e66a-11f1-9201-02fc00000001', '1', 'null', 'decision', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9a04beb5-e66a-11f1-9201-02fc00000001', '1', 'true', NULL);
-- next
insert into act_ru_variable values ('9a069379-e66a-11f1-9201-02fc00000001', '1', 'null', 'comment', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9a04beb5-e66a-11f1-9201-02fc00000001', '1', 'true', NULL);
-- next
insert into act_ru_variable values ('9a1dec12-e66a-11f1-9201-02fc00000001', '1', 'string', 'requester', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Alice Ames (alice)', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1dec14-e66a-11f1-9201-02fc00000001', '1', 'string', 'beneficiary', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Alice Ames (alice)', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1e8856-e66a-11f1-9201-02fc00000001', '1', 'string', 'role', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Prepare payments (prepare-payments)', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1e8858-e66a-11f1-9201-02fc00000001', '1', 'string', 'access', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '- group "preparers" in fake-directory', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1f72ba-e66a-11f1-9201-02fc00000001', '1', 'string', 'duration', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '1 hour', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1f99cc-e66a-11f1-9201-02fc00000001', '1', 'string', 'justification', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1f99ce-e66a-11f1-9201-02fc00000001', '1', 'string', 'ticket', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'none given', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1f99d0-e66a-11f1-9201-02fc00000001', '1', 'string', 'risk', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'medium, 25 points', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1f99d2-e66a-11f1-9201-02fc00000001', '1', 'string', 'reasons', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '- Medium sensitivity
- Test system
- Up to one hour
- Medium risk: the manager or the resource owner decides.', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a1fc0e4-e66a-11f1-9201-02fc00000001', '1', 'string', 'guarantees', '9a04beb5-e66a-11f1-9201-02fc00000001', '99fea425-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, '9a06e19b-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a624842-e66a-11f1-9201-02fc00000001', '1', 'string', 'route', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'approval', NULL, '9a351da6-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a624844-e66a-11f1-9201-02fc00000001', '1', 'string', 'lanes', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'manager-and-security', NULL, '9a351da6-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a630b96-e66a-11f1-9201-02fc00000001', '1', 'date', 'approvalDeadline', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795438800000', NULL, NULL, '9a351da6-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a63cee8-e66a-11f1-9201-02fc00000001', '1', 'date', 'escalateAt', '9a351da6-e66a-11f1-9201-02fc00000001', '9a351da6-e66a-11f1-9201-02fc00000001', 'access-request:1:923ab99f-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795431600000', NULL, NULL, '9a351da6-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a663fef-e66a-11f1-9201-02fc00000001', '1', 'date', 'escalateAt', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795431600000', NULL, NULL, '9a663fee-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a677871-e66a-11f1-9201-02fc00000001', '1', 'string', 'lanes', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'manager-and-security', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a677873-e66a-11f1-9201-02fc00000001', '1', 'date', 'approvalDeadline', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, '1795438800000', NULL, NULL, '9a663fee-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a75f791-e66a-11f1-9201-02fc00000001', '1', 'null', 'decision', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9a75f78f-e66a-11f1-9201-02fc00000001', '1', 'true', NULL);
-- next
insert into act_ru_variable values ('9a75f793-e66a-11f1-9201-02fc00000001', '1', 'null', 'comment', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '9a75f78f-e66a-11f1-9201-02fc00000001', '1', 'true', NULL);
-- next
insert into act_ru_variable values ('9a7b00a9-e66a-11f1-9201-02fc00000001', '1', 'string', 'requester', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b00ab-e66a-11f1-9201-02fc00000001', '1', 'string', 'beneficiary', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Dave Dunn (dave)', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b00ad-e66a-11f1-9201-02fc00000001', '1', 'string', 'role', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Run the console (run-console)', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b00af-e66a-11f1-9201-02fc00000001', '1', 'string', 'access', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '- group "console-admins" in fake-directory', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b00b1-e66a-11f1-9201-02fc00000001', '1', 'string', 'duration', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '1 hour', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b00b3-e66a-11f1-9201-02fc00000001', '1', 'string', 'justification', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'Customer 4711 waits for an answer.', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b00b5-e66a-11f1-9201-02fc00000001', '1', 'string', 'ticket', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'none given', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b4dd7-e66a-11f1-9201-02fc00000001', '1', 'string', 'risk', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, 'high, 55 points', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b4dd9-e66a-11f1-9201-02fc00000001', '1', 'string', 'reasons', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '- High sensitivity
- Production system
- Up to one hour
- High risk: the manager and the security team must both agree.', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9a7b4ddb-e66a-11f1-9201-02fc00000001', '1', 'string', 'guarantees', '9a75f78f-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, '- fake-directory: Daypass takes the access away; what runs goes on.', NULL, '9a761ea5-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into act_ru_variable values ('9abc277b-e66a-11f1-9201-02fc00000001', '1', 'string', 'decision', '9a663fee-e66a-11f1-9201-02fc00000001', '9a663fee-e66a-11f1-9201-02fc00000001', 'approval:1:92369aec-e66a-11f1-9201-02fc00000001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'approve', NULL, '9a663fee-e66a-11f1-9201-02fc00000001', '1', 'false', NULL);
-- next
insert into approval values ('01a20315-e4a7-723d-8437-7d73dae38256', '01a20315-e154-77e4-a4ca-4369c650bbf9', 'MANAGER', 'tess', 'APPROVE', NULL, 'a2f8431ee1c822351917deca7154c427ed37aa73a1261902308175e37a6e715e', '2026-11-23 09:00:00+00');
-- next
insert into audit_entry values ('01a20315-d076-755c-9aa0-b6bc930e3c3a', 'req:01a20315-d01c-7c86-95b3-2fcc2c681af0', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a22616c696365227d2c2264617461223a7b226475726174696f6e223a2250543148222c2268617368223a2235626235663462373334626538353135316335336630613962666432636634333030323364313037306466333239316435376165393064343864643761663063222c226a757374696669636174696f6e223a7b22736861323536223a2232373135643931623063386466643565326161623339633239666434643039626335333939306134353864633131333534646230333830653430616432313266222c2274657874223a2230316132303331352d643031612d373565312d383464332d653161306537636538393164227d2c22726f6c65223a22726561642d6f7264657273227d2c226964223a2230316132303331352d643037362d373535632d396161302d623662633933306533633361222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d643031632d376338362d393562332d326663633263363831616630222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\x165bb42b3c8117b995b44b68e47223d3960b67348f2ecb06a4ed164707c505f3', NULL);
-- next
insert into audit_entry values ('01a20315-d467-72c5-a608-b15de8193f64', 'req:01a20315-d01c-7c86-95b3-2fcc2c681af0', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b5d2c22726174696e67223a224c4f57222c22726561736f6e73223a5b224c6f772073656e7369746976697479222c22446576656c6f706d656e742073797374656d222c22557020746f206f6e6520686f7572222c225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e225d2c22726f757465223a224155544f222c2273636f7265223a307d2c226964223a2230316132303331352d643436372d373263352d613630382d623135646538313933663634222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2231363562623432623363383131376239393562343462363865343732323364333936306236373334386632656362303661346564313634373037633530356633222c22736571223a322c2273747265616d223a227265713a30316132303331352d643031632d376338362d393562332d326663633263363831616630222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\xbd2dd85ffe21d6794fea67360adb887e1d5227d8a03800d1caeeecd5f82b3623', NULL);
-- next
insert into audit_entry values ('01a20315-d482-7079-a850-e94ddbdf1f10', 'req:01a20315-d01c-7c86-95b3-2fcc2c681af0', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2269737375616e6365227d2c2264617461223a7b22657870697265734174223a22323032362d31312d32335431303a30303a30302e3030305a222c226772616e74223a2230316132303331352d643437622d376466392d393934372d303237666437333634316164222c22686f6c6473223a5b7b226163636f756e74223a2264702d30316132303331352d643437622d376466392d393934372d303237666437333634316164222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d72656164227d5d2c22726f6c65223a22726561642d6f7264657273222c227374617274734174223a22323032362d31312d32335430393a30303a30302e3030305a227d2c226964223a2230316132303331352d643438322d373037392d613835302d653934646462646631663130222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2262643264643835666665323164363739346665613637333630616462383837653164353232376438613033383030643163616565656364356638326233363233222c22736571223a332c2273747265616d223a227265713a30316132303331352d643031632d376338362d393562332d326663633263363831616630222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e77616e746564222c2276223a317d', E'\\xcc4198b26663b4605beb14a525cf9fab8b433bf7489ab43c34394ae3f9832085', NULL);
-- next
insert into audit_entry values ('01a20315-d4b7-7d0b-89a2-c7a86043a7f9', 'req:01a20315-d01c-7c86-95b3-2fcc2c681af0', '4', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a226775617264227d2c2264617461223a7b22616363657373223a7b226163636f756e74223a2264702d30316132303331352d643437622d376466392d393934372d303237666437333634316164222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d72656164227d2c226772616e74223a2230316132303331352d643437622d376466392d393934372d303237666437333634316164222c22686f6c64223a2230316132303331352d643437632d373531632d613964622d353863316337613832306561222c227072654578697374696e67223a66616c73652c22726561644261636b4174223a22323032362d31312d32335430393a30303a30302e3030305a222c22737461747573223a22414354495645227d2c226964223a2230316132303331352d643462372d376430622d383961322d633761383630343361376639222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2263633431393862323636363362343630356265623134613532356366396661623862343333626637343839616234336333343339346165336639383332303835222c22736571223a342c2273747265616d223a227265713a30316132303331352d643031632d376338362d393562332d326663633263363831616630222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22686f6c642e68656c64222c2276223a317d', E'\\xe8f17288a9f1e2c823cda12fc54ab744ff10820370b91d6c4c2f36d863eb3f86', NULL);
-- next
insert into audit_entry values ('01a20315-d539-74a1-b1d9-744ad7dd977f', 'req:01a20315-d528-7d6e-b461-dc401aa020eb', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a22616c696365227d2c2264617461223a7b226475726174696f6e223a22505433304d222c2268617368223a2266303636653231383936353631316265626332386563343531656262376562353762336639663239363139373035333234373339313834393436623636616233222c226a757374696669636174696f6e223a7b22736861323536223a2263323064633764393431343330666633343238613362363938613066633762333132343033646363623864353134363065623661396365333965663763656437222c2274657874223a2230316132303331352d643531652d373033332d393138362d303662633135343532626136227d2c22726f6c65223a22726561642d6f7264657273227d2c226964223a2230316132303331352d643533392d373461312d623164392d373434616437646439373766222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d643532382d376436652d623436312d646334303161613032306562222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\x874e73fbdb8af7c0e24e8252fed7dadfc5f34c2c526b4811bfb375938939d1ce', NULL);
-- next
insert into audit_entry values ('01a20315-d5f9-7d2e-9c84-d807e305c01d', 'req:01a20315-d528-7d6e-b461-dc401aa020eb', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b5d2c22726174696e67223a224c4f57222c22726561736f6e73223a5b224c6f772073656e7369746976697479222c22446576656c6f706d656e742073797374656d222c22557020746f206f6e6520686f7572222c225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e225d2c22726f757465223a224155544f222c2273636f7265223a307d2c226964223a2230316132303331352d643566392d376432652d396338342d643830376533303563303164222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2238373465373366626462386166376330653234653832353266656437646164666335663334633263353236623438313162666233373539333839333964316365222c22736571223a322c2273747265616d223a227265713a30316132303331352d643532382d376436652d623436312d646334303161613032306562222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\x24375870ada7789425048aeee572f67d7886d3c454001f5048c4112ca71416b9', NULL);
-- next
insert into audit_entry values ('01a20315-d60e-7bb5-b453-6c68207c707e', 'req:01a20315-d528-7d6e-b461-dc401aa020eb', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2269737375616e6365227d2c2264617461223a7b22657870697265734174223a22323032362d31312d32335430393a33303a30302e3030305a222c226772616e74223a2230316132303331352d643630342d376430662d613039392d303636313566373637323964222c22686f6c6473223a5b7b226163636f756e74223a2264702d30316132303331352d643630342d376430662d613039392d303636313566373637323964222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d72656164227d5d2c22726f6c65223a22726561642d6f7264657273222c227374617274734174223a22323032362d31312d32335430393a30303a30302e3030305a227d2c226964223a2230316132303331352d643630652d376262352d623435332d366336383230376337303765222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2232343337353837306164613737383934323530343861656565353732663637643738383664336334353430303166353034386334313132636137313431366239222c22736571223a332c2273747265616d223a227265713a30316132303331352d643532382d376436652d623436312d646334303161613032306562222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e77616e746564222c2276223a317d', E'\\xe5f080d51693f31bc712e9694c3468bb54464f48dde421a327728ff29c7014b7', NULL);
-- next
insert into audit_entry values ('01a20315-d64c-7c3b-807d-bd6b88919a73', 'req:01a20315-d528-7d6e-b461-dc401aa020eb', '4', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a226775617264227d2c2264617461223a7b22616363657373223a7b226163636f756e74223a2264702d30316132303331352d643630342d376430662d613039392d303636313566373637323964222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d72656164227d2c226772616e74223a2230316132303331352d643630342d376430662d613039392d303636313566373637323964222c22686f6c64223a2230316132303331352d643630342d376430662d613039392d303636313566373637323965222c227072654578697374696e67223a66616c73652c22726561644261636b4174223a22323032362d31312d32335430393a30303a30302e3030305a222c22737461747573223a22414354495645227d2c226964223a2230316132303331352d643634632d376333622d383037642d626436623838393139613733222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2265356630383064353136393366333162633731326539363934633334363862623534343634663438646465343231613332373732386666323963373031346237222c22736571223a342c2273747265616d223a227265713a30316132303331352d643532382d376436652d623436312d646334303161613032306562222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22686f6c642e68656c64222c2276223a317d', E'\\x013256f321f3339cf77cd6ae1ed2f52f3dbbfe7796c5e82360b7f1342cf0362e', NULL);
-- next
insert into audit_entry values ('01a20315-d683-7cbb-934c-3a1c82b50cef', 'req:01a20315-d681-7633-aec7-f9ac6c40074e', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2264616e61227d2c2264617461223a7b226475726174696f6e223a22505435304d222c2268617368223a2261326339346136383130323864653466336338343938353436383936343134386262663334353830376632366461613862623033666638663266353565333437222c226a757374696669636174696f6e223a7b22736861323536223a2261633335373130613235303663633764383033636561313432666531663831366138326134303264323836643036313032623161373337646335616362313431222c2274657874223a2230316132303331352d643638302d376231352d393563302d633636363734346566306166227d2c22726f6c65223a22776f726b2d6f6e2d696e636964656e74227d2c226964223a2230316132303331352d643638332d376362622d393334632d336131633832623530636566222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d643638312d373633332d616563372d663961633663343030373465222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\x3b7126fded16ad57075b457d57b1ee79be0fb00971fb2eaf91081e82a6207d2a', NULL);
-- next
insert into audit_entry values ('01a20315-d6e3-79fd-a1ff-2ad7d277873d', 'req:01a20315-d681-7633-aec7-f9ac6c40074e', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b5d2c22726174696e67223a224c4f57222c22726561736f6e73223a5b224c6f772073656e7369746976697479222c22446576656c6f706d656e742073797374656d222c22557020746f206f6e6520686f7572222c225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e225d2c22726f757465223a224155544f222c2273636f7265223a307d2c226964223a2230316132303331352d643665332d373966642d613166662d326164376432373738373364222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2233623731323666646564313661643537303735623435376435376231656537396265306662303039373166623265616639313038316538326136323037643261222c22736571223a322c2273747265616d223a227265713a30316132303331352d643638312d373633332d616563372d663961633663343030373465222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\x05ab7bc1a7ed6bcf2164796fc5bae58e0e7fa80501905df7bb2c1ea271b50423', NULL);
-- next
insert into audit_entry values ('01a20315-d701-7dc8-be6c-c01e1db32932', 'req:01a20315-d681-7633-aec7-f9ac6c40074e', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2269737375616e6365227d2c2264617461223a7b22657870697265734174223a22323032362d31312d32335430393a35303a30302e3030305a222c226772616e74223a2230316132303331352d643666612d373662652d386366332d646437653061343462306565222c22686f6c6473223a5b7b226163636f756e74223a2264616e61222c22636f6e6e6563746f72223a2266616b652d6469726563746f7279222c226b696e64223a2267726f7570222c226e616d65223a22737570706f7274227d2c7b226163636f756e74223a2264702d30316132303331352d643666612d373662652d386366332d646437653061343462306565222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d7772697465227d5d2c22726f6c65223a22776f726b2d6f6e2d696e636964656e74222c227374617274734174223a22323032362d31312d32335430393a30303a30302e3030305a227d2c226964223a2230316132303331352d643730312d376463382d626536632d633031653164623332393332222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230356162376263316137656436626366323136343739366663356261653538653065376661383035303139303564663762623263316561323731623530343233222c22736571223a332c2273747265616d223a227265713a30316132303331352d643638312d373633332d616563372d663961633663343030373465222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e77616e746564222c2276223a317d', E'\\xcc810e25fd8fd0131ca82605c0888be058dd53174dec5e77c45b2de816752e60', NULL);
-- next
insert into audit_entry values ('01a20315-d761-705b-a993-e4373945608e', 'req:01a20315-d681-7633-aec7-f9ac6c40074e', '4', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a226775617264227d2c2264617461223a7b22616363657373223a7b226163636f756e74223a2264616e61222c22636f6e6e6563746f72223a2266616b652d6469726563746f7279222c226b696e64223a2267726f7570222c226e616d65223a22737570706f7274227d2c226772616e74223a2230316132303331352d643666612d373662652d386366332d646437653061343462306565222c22686f6c64223a2230316132303331352d643666612d373662652d386366332d646437653061343462306566222c227072654578697374696e67223a66616c73652c22726561644261636b4174223a22323032362d31312d32335430393a30303a30302e3030305a222c22737461747573223a2249535355494e47227d2c226964223a2230316132303331352d643736312d373035622d613939332d653433373339343536303865222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2263633831306532356664386664303133316361383236303563303838386265303538646435333137346465633565373763343562326465383136373532653630222c22736571223a342c2273747265616d223a227265713a30316132303331352d643638312d373633332d616563372d663961633663343030373465222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22686f6c642e68656c64222c2276223a317d', E'\\x8235c51850fa1a30aa502b1aee208fb421613ea404bd40582df14d96bf4df245', NULL);
-- next
insert into audit_entry values ('01a20315-d79b-7a3a-af38-bb84a59b50d2', 'req:01a20315-d681-7633-aec7-f9ac6c40074e', '5', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a226775617264227d2c2264617461223a7b22616363657373223a7b226163636f756e74223a2264702d30316132303331352d643666612d373662652d386366332d646437653061343462306565222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d7772697465227d2c226772616e74223a2230316132303331352d643666612d373662652d386366332d646437653061343462306565222c22686f6c64223a2230316132303331352d643666612d373662652d386366332d646437653061343462306630222c227072654578697374696e67223a66616c73652c22726561644261636b4174223a22323032362d31312d32335430393a30303a30302e3030305a222c22737461747573223a22414354495645227d2c226964223a2230316132303331352d643739622d376133612d616633382d626238346135396235306432222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2238323335633531383530666131613330616135303262316165653230386662343231363133656134303462643430353832646631346439366266346466323435222c22736571223a352c2273747265616d223a227265713a30316132303331352d643638312d373633332d616563372d663961633663343030373465222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22686f6c642e68656c64222c2276223a317d', E'\\x9988a313d148371d69524c524d3c10f753cc017167fe9537d61023b739617c02', NULL);
-- next
insert into audit_entry values ('01a20315-d818-7803-a6d6-34dc19cbb136', 'req:01a20315-d816-7874-a564-7ba8ab3b9e4b', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a22616c696365227d2c2264617461223a7b226475726174696f6e223a2250543148222c2268617368223a2234326463653936623939386334616139643033363361666566353761343931643564653433343965666261316433646564343531373364303261623732323861222c226a757374696669636174696f6e223a7b22736861323536223a2263383432663261636232633837316638363933633834613832643738343464393864373530656339323438626332636438303632383935303662386233356535222c2274657874223a2230316132303331352d643831352d373964352d383031362d323361313133653931383334227d2c22726f6c65223a226a6f696e2d737570706f7274227d2c226964223a2230316132303331352d643831382d373830332d613664362d333464633139636262313336222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d643831362d373837342d613536342d376261386162336239653462222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\xe61f712e763b13bc5676c6b2376ae6f4b96813ba419567d2855159b25fe6e183', NULL);
-- next
insert into audit_entry values ('01a20315-d8f5-7f9c-8cb6-a68be46cdc0f', 'req:01a20315-d816-7874-a564-7ba8ab3b9e4b', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b5d2c22726174696e67223a224c4f57222c22726561736f6e73223a5b224c6f772073656e7369746976697479222c22446576656c6f706d656e742073797374656d222c22557020746f206f6e6520686f7572222c225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e225d2c22726f757465223a224155544f222c2273636f7265223a307d2c226964223a2230316132303331352d643866352d376639632d386362362d613638626534366364633066222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2265363166373132653736336231336263353637366336623233373661653666346239363831336261343139353637643238353531353962323566653665313833222c22736571223a322c2273747265616d223a227265713a30316132303331352d643831362d373837342d613536342d376261386162336239653462222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\xbee7c69c934aa87c2bf70a73f70f8068ae13d28af3cf92a7a3ec2a7f9580c5eb', NULL);
-- next
insert into audit_entry values ('01a20315-d908-792e-8dee-424ee8203f48', 'req:01a20315-d816-7874-a564-7ba8ab3b9e4b', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2269737375616e6365227d2c2264617461223a7b22657870697265734174223a22323032362d31312d32335431303a30303a30302e3030305a222c226772616e74223a2230316132303331352d643866632d373938322d383064342d393937306630393433623337222c22686f6c6473223a5b7b226163636f756e74223a22616c696365222c22636f6e6e6563746f72223a2266616b652d6469726563746f7279222c226b696e64223a2267726f7570222c226e616d65223a22737570706f7274227d5d2c22726f6c65223a226a6f696e2d737570706f7274222c227374617274734174223a22323032362d31312d32335430393a30303a30302e3030305a227d2c226964223a2230316132303331352d643930382d373932652d386465652d343234656538323033663438222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2262656537633639633933346161383763326266373061373366373066383036386165313364323861663363663932613761336563326137663935383063356562222c22736571223a332c2273747265616d223a227265713a30316132303331352d643831362d373837342d613536342d376261386162336239653462222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e77616e746564222c2276223a317d', E'\\x58d8e18d033a3c30391a16a63f68c6553b5495fa851ef6dbc1ba391034af00b9', NULL);
-- next
insert into audit_entry values ('01a20315-d990-7d67-9fe2-e442e444508c', 'req:01a20315-d816-7874-a564-7ba8ab3b9e4b', '4', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a226775617264227d2c2264617461223a7b22616363657373223a7b226163636f756e74223a22616c696365222c22636f6e6e6563746f72223a2266616b652d6469726563746f7279222c226b696e64223a2267726f7570222c226e616d65223a22737570706f7274227d2c226772616e74223a2230316132303331352d643866632d373938322d383064342d393937306630393433623337222c22686f6c64223a2230316132303331352d643866632d373938322d383064342d393937306630393433623338222c227072654578697374696e67223a66616c73652c22726561644261636b4174223a22323032362d31312d32335430393a30303a30302e3030305a222c22737461747573223a22414354495645227d2c226964223a2230316132303331352d643939302d376436372d396665322d653434326534343435303863222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2235386438653138643033336133633330333931613136613633663638633635353362353439356661383531656636646263316261333931303334616630306239222c22736571223a342c2273747265616d223a227265713a30316132303331352d643831362d373837342d613536342d376261386162336239653462222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22686f6c642e68656c64222c2276223a317d', E'\\x6f02057d5d216160336170cb7415c2365bda920481db01d133ded222aeeaba99', NULL);
-- next
insert into audit_entry values ('01a20315-da57-7b8c-948d-439acd7cf55a', 'req:01a20315-d01c-7c86-95b3-2fcc2c681af0', '5', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a22616c696365227d2c2264617461223a7b226772616e74223a2230316132303331352d643437622d376466392d393934372d303237666437333634316164222c22726561736f6e223a226d616e75616c222c22737461747573223a225245564f4b494e47227d2c226964223a2230316132303331352d646135372d376238632d393438642d343339616364376366353561222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2265386631373238386139663165326338323363646131326663353461623734346666313038323033373062393164366334633266333664383633656233663836222c22736571223a352c2273747265616d223a227265713a30316132303331352d643031632d376338362d393562332d326663633263363831616630222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e656e64696e67222c2276223a317d', E'\\x2a0ed38a9579b16d85dafe5d42c4732ad7add9ee67a5ff37206c6c88cabf8226', NULL);
-- next
insert into audit_entry values ('01a20315-db7f-78f5-ae90-6defa19b2c9d', 'req:01a20315-db66-73cd-ac98-0791fe433ec6', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2264616e61227d2c2264617461223a7b226475726174696f6e223a2250543148222c2268617368223a2265396131643063386138633430353338643031363861623664303830303731343530633230626339343234623739386439313335643338653433306630313636222c226a757374696669636174696f6e223a7b22736861323536223a2233316466633032616631313233636666316362623735363533633165623634353432653136366538663137363932363465323639396630356166366139653462222c2274657874223a2230316132303331352d646236342d373635392d613966302d626364393964373564666635227d2c22726f6c65223a22726561642d6f7264657273227d2c226964223a2230316132303331352d646237662d373866352d616539302d366465666131396232633964222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d646236362d373363642d616339382d303739316665343333656336222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\x2b9e57a2c42adb71c3db9143ecd0e0efad044b1f55a50bac7127a325ebaff4a1', NULL);
-- next
insert into audit_entry values ('01a20315-dc77-715b-8a1c-9a41b2bde234', 'req:01a20315-db66-73cd-ac98-0791fe433ec6', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b5d2c22726174696e67223a224c4f57222c22726561736f6e73223a5b224c6f772073656e7369746976697479222c22446576656c6f706d656e742073797374656d222c22557020746f206f6e6520686f7572222c225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e225d2c22726f757465223a224155544f222c2273636f7265223a307d2c226964223a2230316132303331352d646337372d373135622d386131632d396134316232626465323334222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2232623965353761326334326164623731633364623931343365636430653065666164303434623166353561353062616337313237613332356562616666346131222c22736571223a322c2273747265616d223a227265713a30316132303331352d646236362d373363642d616339382d303739316665343333656336222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\x94dc152f75e8c35c260720b13f002c08717b90368100a2d9899c7766b170d0fc', NULL);
-- next
insert into audit_entry values ('01a20315-dc92-76de-97ee-1cb892a22f47', 'req:01a20315-db66-73cd-ac98-0791fe433ec6', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2269737375616e6365227d2c2264617461223a7b22657870697265734174223a22323032362d31312d32335431303a30303a30302e3030305a222c226772616e74223a2230316132303331352d646338642d373665302d613265382d306434306163353464656661222c22686f6c6473223a5b7b226163636f756e74223a2264702d30316132303331352d646338642d373665302d613265382d306434306163353464656661222c22636f6e6e6563746f72223a2266616b652d6461746162617365222c226b696e64223a22726f6c65222c226e616d65223a226f72646572732d72656164227d5d2c22726f6c65223a22726561642d6f7264657273222c227374617274734174223a22323032362d31312d32335430393a30303a30302e3030305a227d2c226964223a2230316132303331352d646339322d373664652d393765652d316362383932613232663437222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2239346463313532663735653863333563323630373230623133663030326330383731376239303336383130306132643938393963373736366231373064306663222c22736571223a332c2273747265616d223a227265713a30316132303331352d646236362d373363642d616339382d303739316665343333656336222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e77616e746564222c2276223a317d', E'\\xea5b3f16d9590a741f636f210441b0a3f179d69fbf6e0e5ac5e0146ca05e32a7', NULL);
-- next
insert into audit_entry values ('01a20315-dcef-744b-8cd5-e02edf04f4b8', 'req:01a20315-dceb-70bf-927f-96cb32a64e02', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2264616e61227d2c2264617461223a7b226475726174696f6e223a22505434354d222c2268617368223a2266663962386537306663306637353230613637366263386531383736336237663263336434653731343639303934353731623133346336646463353034396236222c226a757374696669636174696f6e223a7b22736861323536223a2261623539373339626532393639333066346662346461626565323033626162613537613732346635306536663463643564323230623366303533646138636230222c2274657874223a2230316132303331352d646365382d373737372d613138612d313836636538303532663864227d2c22726f6c65223a226a6f696e2d737570706f7274227d2c226964223a2230316132303331352d646365662d373434622d386364352d653032656466303466346238222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d646365622d373062662d393237662d393663623332613634653032222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\xa2b97362e2ab344998e7f5e34c60f4d83e4681c938509a406ca558195a1ea768', NULL);
-- next
insert into audit_entry values ('01a20315-ddfd-790c-a478-3debd59efdcb', 'req:01a20315-dceb-70bf-927f-96cb32a64e02', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b5d2c22726174696e67223a224c4f57222c22726561736f6e73223a5b224c6f772073656e7369746976697479222c22446576656c6f706d656e742073797374656d222c22557020746f206f6e6520686f7572222c225072652d617574686f72697365642c206c6f77207269736b2c20757020746f206f6e6520686f75723a20697373756564206174206f6e63652e225d2c22726f757465223a224155544f222c2273636f7265223a307d2c226964223a2230316132303331352d646466642d373930632d613437382d336465626435396566646362222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2261326239373336326532616233343439393865376635653334633630663464383365343638316339333835303961343036636135353831393561316561373638222c22736571223a322c2273747265616d223a227265713a30316132303331352d646365622d373062662d393237662d393663623332613634653032222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\x2bff60936449a997a4e42960750d68a8652db0de094865e150b68a91b56f7749', NULL);
-- next
insert into audit_entry values ('01a20315-de6c-73fe-b212-0fe7c99c339e', 'req:01a20315-dceb-70bf-927f-96cb32a64e02', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2269737375616e6365227d2c2264617461223a7b22657870697265734174223a22323032362d31312d32335430393a34353a30302e3030305a222c226772616e74223a2230316132303331352d646533322d376262312d613337622d633536366335633762346335222c22686f6c6473223a5b7b226163636f756e74223a2264616e61222c22636f6e6e6563746f72223a2266616b652d6469726563746f7279222c226b696e64223a2267726f7570222c226e616d65223a22737570706f7274227d5d2c22726f6c65223a226a6f696e2d737570706f7274222c227374617274734174223a22323032362d31312d32335430393a30303a30302e3030305a227d2c226964223a2230316132303331352d646536632d373366652d623231322d306665376339396333333965222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2232626666363039333634343961393937613465343239363037353064363861383635326462306465303934383635653135306236386139316235366637373439222c22736571223a332c2273747265616d223a227265713a30316132303331352d646365622d373062662d393237662d393663623332613634653032222c227375626a656374223a2264616e61222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a226772616e742e77616e746564222c2276223a317d', E'\\xc799dc4437ad760bb028ba5b8b79d60a5da92c78c98b1a790f916afd0acb921c', NULL);
-- next
insert into audit_entry values ('01a20315-debf-78c7-981b-580887fbf415', 'req:01a20315-deb6-7336-a0d2-79e75c5765e8', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a22616c696365227d2c2264617461223a7b226475726174696f6e223a2250543148222c2268617368223a2263326466343932373437663861323739366362666262333165383239653332303230626439326639386466376435656131366161336530623036663665646662222c226a757374696669636174696f6e223a7b22736861323536223a2234376636653436613933316535646161346539306362333839313736336232643665353862366561653835326265386666326363663866396362376139373733222c2274657874223a2230316132303331352d646562332d373132612d393066312d333963656532633832633435227d2c22726f6c65223a22707265706172652d7061796d656e7473227d2c226964223a2230316132303331352d646562662d373863372d393831622d353830383837666266343135222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d646562362d373333362d613064322d373965373563353736356538222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\x5c658778cc25bf1c04781841fd685bbbbb7cdea92455fddc290ade2261157983', NULL);
-- next
insert into audit_entry values ('01a20315-df5a-7357-a6aa-77d49c368758', 'req:01a20315-deb6-7336-a0d2-79e75c5765e8', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b226d616e616765722d6f722d6f776e6572225d2c22726174696e67223a224d454449554d222c22726561736f6e73223a5b224d656469756d2073656e7369746976697479222c22546573742073797374656d222c22557020746f206f6e6520686f7572222c224d656469756d207269736b3a20746865206d616e61676572206f7220746865207265736f75726365206f776e657220646563696465732e225d2c22726f757465223a22415050524f56414c222c2273636f7265223a32357d2c226964223a2230316132303331352d646635612d373335372d613661612d373764343963333638373538222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2235633635383737386363323562663163303437383138343166643638356262626262376364656139323435356664646332393061646532323631313537393833222c22736571223a322c2273747265616d223a227265713a30316132303331352d646562362d373333362d613064322d373965373563353736356538222c227375626a656374223a22616c696365222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\x7c1ddd9e951d7bfe287536d4293128c8c7d0080800fedfff845154c2c7c1b76e', NULL);
-- next
insert into audit_entry values ('01a20315-e158-7031-80bb-641038c26d63', 'req:01a20315-e154-77e4-a4ca-4369c650bbf9', '1', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2264617665227d2c2264617461223a7b226475726174696f6e223a2250543148222c2268617368223a2261326638343331656531633832323335313931376465636137313534633432376564333761613733613132363139303233303831373565333761366537313565222c226a757374696669636174696f6e223a7b22736861323536223a2264333463653830373164323533303433343166363663646536633563393433313836363732323265306261393031393162616666363430376632656538663562222c2274657874223a2230316132303331352d653134642d373464622d623536392d313236363036323565316261227d2c22726f6c65223a2272756e2d636f6e736f6c65227d2c226964223a2230316132303331352d653135382d373033312d383062622d363431303338633236643633222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2230303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030303030222c22736571223a312c2273747265616d223a227265713a30316132303331352d653135342d373765342d613463612d343336396336353062626639222c227375626a656374223a2264617665222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e7375626d6974746564222c2276223a317d', E'\\x187c8400ab5bbce9eaba41b879077f46c00354512ec70b3cb5793628306a7700', NULL);
-- next
insert into audit_entry values ('01a20315-e27b-7b6d-8864-cf8c7118bd2b', 'req:01a20315-e154-77e4-a4ca-4369c650bbf9', '2', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b5d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a227269736b227d2c2264617461223a7b226c616e6573223a5b226d616e61676572222c227365637572697479225d2c22726174696e67223a2248494748222c22726561736f6e73223a5b22486967682073656e7369746976697479222c2250726f64756374696f6e2073797374656d222c22557020746f206f6e6520686f7572222c2248696768207269736b3a20746865206d616e6167657220616e6420746865207365637572697479207465616d206d75737420626f74682061677265652e225d2c22726f757465223a22415050524f56414c222c2273636f7265223a35357d2c226964223a2230316132303331352d653237622d376236642d383836342d636638633731313862643262222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2231383763383430306162356262636539656162613431623837393037376634366330303335343531326563373062336362353739333632383330366137373030222c22736571223a322c2273747265616d223a227265713a30316132303331352d653135342d373765342d613463612d343336396336353062626639222c227375626a656374223a2264617665222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22726571756573742e726f75746564222c2276223a317d', E'\\xa52900bcec28b26df5b018fded8e76c0af04cc4c121d980c18b1cb03d7974c3f', NULL);
-- next
insert into audit_entry values ('01a20315-e4bc-73bb-8fb4-5295a9fe80e0', 'req:01a20315-e154-77e4-a4ca-4369c650bbf9', '3', E'\\x7b226163746f72223a7b22616372223a6e756c6c2c22616d72223a5b22707764225d2c22617574685f74696d65223a6e756c6c2c226970223a6e756c6c2c22697373223a2264617970617373222c22737562223a2274657373227d2c2264617461223a7b226465636973696f6e223a22617070726f7665222c2268617368223a2261326638343331656531633832323335313931376465636137313534633432376564333761613733613132363139303233303831373565333761366537313565222c226c616e65223a226d616e61676572227d2c226964223a2230316132303331352d653462632d373362622d386662342d353239356139666538306530222c226f6e5f626568616c665f6f66223a6e756c6c2c22706f6c696379223a6e756c6c2c2270726576223a2261353239303062636563323862323664663562303138666465643865373663306166303463633463313231643938306331386231636230336437393734633366222c22736571223a332c2273747265616d223a227265713a30316132303331352d653135342d373765342d613463612d343336396336353062626639222c227375626a656374223a2264617665222c2274696d65223a22323032362d31312d32335430393a30303a30302e3030305a222c2274797065223a22617070726f76616c2e64656369646564222c2276223a317d', E'\\x30f81c238a6071819a17285767ce955b5a06f15dbe70220e40cb5ca0b63c3b36', NULL);
-- next
insert into flyway_schema_history values ('1', '1', 'request to revoke', 'SQL', 'V1__request_to_revoke.sql', '465864779', 'postgres', '2026-11-22 11:47:52.046184', '94', 'true');
-- next
insert into flyway_schema_history values ('2', '2', 'ledger', 'SQL', 'V2__ledger.sql', '373667707', 'postgres', '2026-11-22 11:47:52.248847', '26', 'true');
-- next
insert into free_text values ('01a20315-d01a-75e1-84d3-e1a0e7ce891d', E'\\xb255316a59b6b1f3f350793e8e8119de', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-d51e-7033-9186-06bc15452ba6', E'\\x6f6c02a1fe1dadc654c722d97285b0a9', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-d680-7b15-95c0-c666744ef0af', E'\\xa2c6b923ee56f77aab7432a16b4a47c8', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-d815-79d5-8016-23a113e91834', E'\\xa37796bdc38e47a8780bfbd8f4cba0b9', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-db64-7659-a9f0-bcd99d75dff5', E'\\x08cbde9f104b6d9fe4d1c72b330b49a1', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-dce8-7777-a18a-186ce8052f8d', E'\\xaff46dcef788c9005dd72b469f8f29f0', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-deb3-712a-90f1-39cee2c82c45', E'\\x2651e3af1e7a23a94cbc559f51e2e52a', 'Customer 4711 waits for an answer.');
-- next
insert into free_text values ('01a20315-e14d-74db-b569-12660625e1ba', E'\\x06e82d1256fc960445a7fccd8f407f61', 'Customer 4711 waits for an answer.');
-- next
insert into hold values ('01a20315-d47c-751c-a9db-58c1c7a820ea', '01a20315-d47b-7df9-9947-027fd73641ad', '0', 'fake-database', 'dp-01a20315-d47b-7df9-9947-027fd73641ad', 'orders', 'role', 'orders-read', 'false', 'RELEASING', '2026-11-23 09:00:00.807+00', NULL, '1', 'fake-database: does not answer', 'member:dp-01a20315-d47b-7df9-9947-027fd73641ad', 'false', NULL, '2026-11-23 09:00:00+00', NULL, NULL);
-- next
insert into hold values ('01a20315-d604-7d0f-a099-06615f76729e', '01a20315-d604-7d0f-a099-06615f76729d', '0', 'fake-database', 'dp-01a20315-d604-7d0f-a099-06615f76729d', 'orders', 'role', 'orders-read', 'false', 'HELD', '2026-11-23 09:30:00+00', NULL, '0', NULL, 'member:dp-01a20315-d604-7d0f-a099-06615f76729d', 'false', NULL, '2026-11-23 09:00:00+00', NULL, NULL);
-- next
insert into hold values ('01a20315-d6fa-76be-8cf3-dd7e0a44b0ef', '01a20315-d6fa-76be-8cf3-dd7e0a44b0ee', '0', 'fake-directory', 'dana', 'support', 'group', 'support', 'true', 'HELD', '2026-11-23 09:50:00+00', NULL, '0', NULL, 'member:dana', 'false', '2026-11-23 09:00:00+00', '2026-11-23 09:00:00+00', NULL, NULL);
-- next
insert into hold values ('01a20315-d6fa-76be-8cf3-dd7e0a44b0f0', '01a20315-d6fa-76be-8cf3-dd7e0a44b0ee', '1', 'fake-database', 'dp-01a20315-d6fa-76be-8cf3-dd7e0a44b0ee', 'orders', 'role', 'orders-write', 'false', 'HELD', '2026-11-23 09:50:00+00', NULL, '0', NULL, 'member:dp-01a20315-d6fa-76be-8cf3-dd7e0a44b0ee', 'false', NULL, '2026-11-23 09:00:00+00', NULL, NULL);
-- next
insert into hold values ('01a20315-d8fc-7982-80d4-9970f0943b38', '01a20315-d8fc-7982-80d4-9970f0943b37', '0', 'fake-directory', 'alice', 'support', 'group', 'support', 'true', 'HELD', '2026-11-23 10:00:00+00', NULL, '0', NULL, 'member:alice', 'false', '2026-11-23 09:00:00+00', '2026-11-23 09:00:00+00', NULL, NULL);
-- next
insert into hold values ('01a20315-dc8d-76e0-a2e8-0d40ac54defb', '01a20315-dc8d-76e0-a2e8-0d40ac54defa', '0', 'fake-database', 'dp-01a20315-dc8d-76e0-a2e8-0d40ac54defa', 'orders', 'role', 'orders-read', 'false', 'WANTED', '2026-11-23 09:00:00.812+00', NULL, '1', 'fake-database: broke off before it answered', NULL, NULL, NULL, NULL, NULL, NULL);
-- next
insert into hold values ('01a20315-de32-7bb1-a37b-c566c5c7b4c6', '01a20315-de32-7bb1-a37b-c566c5c7b4c5', '0', 'fake-directory', 'dana', 'support', 'group', 'support', 'true', 'WANTED', '2026-11-23 09:00:00+00', NULL, '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
-- next
insert into person values ('alice', 'Alice Ames', 'alice@example.org', 'bob', 'true', NULL);
-- next
insert into person values ('bob', 'Bob Brown', 'bob@example.org', 'erin', 'true', NULL);
-- next
insert into person values ('carol', 'Carol Cole', 'carol@example.org', 'erin', 'true', NULL);
-- next
insert into person values ('dana', 'Dana Dean', 'dana@example.org', 'bob', 'true', NULL);
-- next
insert into person values ('dave', 'Dave Dunn', 'dave@example.org', 'tess', 'true', NULL);
-- next
insert into person values ('erin', 'Erin Ertl', 'erin@example.org', NULL, 'true', NULL);
-- next
insert into person values ('mallory', 'Mallory Moss', 'mallory@example.org', 'erin', 'true', NULL);
-- next
insert into person values ('sam', 'Sam Sato', 'sam@example.org', 'erin', 'true', NULL);
-- next
insert into person values ('tess', 'Tess Thorn', 'tess@example.org', 'erin', 'true', NULL);
-- next
insert into person_group values ('alice', 'engineering');
-- next
insert into person_group values ('bob', 'engineering');
-- next
insert into person_group values ('carol', 'console-owners');
-- next
insert into person_group values ('carol', 'orders-owners');
-- next
insert into person_group values ('dana', 'engineering');
-- next
insert into person_group values ('dave', 'engineering');
-- next
insert into person_group values ('erin', 'operations');
-- next
insert into person_group values ('mallory', 'marketing');
-- next
insert into person_group values ('sam', 'engineering');
-- next
insert into person_group values ('sam', 'security');
-- next
insert into person_group values ('tess', 'security');
-- next
alter table access_grant add constraint access_grant_pkey PRIMARY KEY (grant_id);
-- next
alter table access_request add constraint access_request_pkey PRIMARY KEY (request_id);
-- next
alter table act_ge_bytearray add constraint act_ge_bytearray_pkey PRIMARY KEY (id_);
-- next
alter table act_ge_property add constraint act_ge_property_pkey PRIMARY KEY (name_);
-- next
alter table act_ge_schema_log add constraint act_ge_schema_log_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_actinst add constraint act_hi_actinst_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_attachment add constraint act_hi_attachment_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_batch add constraint act_hi_batch_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_caseactinst add constraint act_hi_caseactinst_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_caseinst add constraint act_hi_caseinst_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_comment add constraint act_hi_comment_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_dec_in add constraint act_hi_dec_in_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_dec_out add constraint act_hi_dec_out_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_decinst add constraint act_hi_decinst_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_detail add constraint act_hi_detail_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_ext_task_log add constraint act_hi_ext_task_log_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_identitylink add constraint act_hi_identitylink_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_incident add constraint act_hi_incident_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_job_log add constraint act_hi_job_log_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_op_log add constraint act_hi_op_log_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_procinst add constraint act_hi_procinst_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_taskinst add constraint act_hi_taskinst_pkey PRIMARY KEY (id_);
-- next
alter table act_hi_varinst add constraint act_hi_varinst_pkey PRIMARY KEY (id_);
-- next
alter table act_id_group add constraint act_id_group_pkey PRIMARY KEY (id_);
-- next
alter table act_id_info add constraint act_id_info_pkey PRIMARY KEY (id_);
-- next
alter table act_id_membership add constraint act_id_membership_pkey PRIMARY KEY (user_id_, group_id_);
-- next
alter table act_id_tenant add constraint act_id_tenant_pkey PRIMARY KEY (id_);
-- next
alter table act_id_tenant_member add constraint act_id_tenant_member_pkey PRIMARY KEY (id_);
-- next
alter table act_id_user add constraint act_id_user_pkey PRIMARY KEY (id_);
-- next
alter table act_re_camformdef add constraint act_re_camformdef_pkey PRIMARY KEY (id_);
-- next
alter table act_re_case_def add constraint act_re_case_def_pkey PRIMARY KEY (id_);
-- next
alter table act_re_decision_def add constraint act_re_decision_def_pkey PRIMARY KEY (id_);
-- next
alter table act_re_decision_req_def add constraint act_re_decision_req_def_pkey PRIMARY KEY (id_);
-- next
alter table act_re_deployment add constraint act_re_deployment_pkey PRIMARY KEY (id_);
-- next
alter table act_re_procdef add constraint act_re_procdef_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_authorization add constraint act_ru_authorization_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_batch add constraint act_ru_batch_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_case_execution add constraint act_ru_case_execution_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_case_sentry_part add constraint act_ru_case_sentry_part_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_event_subscr add constraint act_ru_event_subscr_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_execution add constraint act_ru_execution_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_ext_task add constraint act_ru_ext_task_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_filter add constraint act_ru_filter_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_identitylink add constraint act_ru_identitylink_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_incident add constraint act_ru_incident_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_job add constraint act_ru_job_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_jobdef add constraint act_ru_jobdef_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_meter_log add constraint act_ru_meter_log_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_task add constraint act_ru_task_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_task_meter_log add constraint act_ru_task_meter_log_pkey PRIMARY KEY (id_);
-- next
alter table act_ru_variable add constraint act_ru_variable_pkey PRIMARY KEY (id_);
-- next
alter table approval add constraint approval_pkey PRIMARY KEY (approval_id);
-- next
alter table audit_entry add constraint audit_entry_pk PRIMARY KEY (entry_id);
-- next
alter table flyway_schema_history add constraint flyway_schema_history_pk PRIMARY KEY (installed_rank);
-- next
alter table free_text add constraint free_text_pk PRIMARY KEY (text_id);
-- next
alter table hold add constraint hold_pkey PRIMARY KEY (hold_id);
-- next
alter table idempotency_key add constraint idempotency_key_pkey PRIMARY KEY (person_id, key_value);
-- next
alter table ledger_stream add constraint ledger_stream_pk PRIMARY KEY (stream_id);
-- next
alter table person add constraint person_pkey PRIMARY KEY (person_id);
-- next
alter table person_group add constraint person_group_pkey PRIMARY KEY (person_id, group_name);
-- next
alter table access_grant add constraint access_grant_request_id_key UNIQUE (request_id);
-- next
alter table act_hi_caseinst add constraint act_hi_caseinst_case_inst_id__key UNIQUE (case_inst_id_);
-- next
alter table act_hi_procinst add constraint act_hi_procinst_proc_inst_id__key UNIQUE (proc_inst_id_);
-- next
alter table act_id_tenant_member add constraint act_uniq_tenant_memb_group UNIQUE (tenant_id_, group_id_);
-- next
alter table act_id_tenant_member add constraint act_uniq_tenant_memb_user UNIQUE (tenant_id_, user_id_);
-- next
alter table act_ru_authorization add constraint act_uniq_auth_group UNIQUE (type_, group_id_, resource_type_, resource_id_);
-- next
alter table act_ru_authorization add constraint act_uniq_auth_user UNIQUE (type_, user_id_, resource_type_, resource_id_);
-- next
alter table act_ru_variable add constraint act_uniq_variable UNIQUE (var_scope_, name_);
-- next
alter table approval add constraint approval_request_id_approver_key UNIQUE (request_id, approver);
-- next
alter table approval add constraint approval_request_id_lane_key UNIQUE (request_id, lane);
-- next
alter table audit_entry add constraint audit_entry_log_index UNIQUE (log_index);
-- next
alter table audit_entry add constraint audit_entry_place UNIQUE (stream_id, stream_seq);
-- next
alter table audit_entry add constraint audit_entry_body_size CHECK (((octet_length(body) >= 1) AND (octet_length(body) <= 65535)));
-- next
alter table audit_entry add constraint audit_entry_index_from_zero CHECK ((log_index >= 0));
-- next
alter table audit_entry add constraint audit_entry_leaf_size CHECK ((octet_length(leaf_hash) = 32));
-- next
alter table audit_entry add constraint audit_entry_seq_from_one CHECK ((stream_seq >= 1));
-- next
alter table free_text add constraint free_text_salt_size CHECK ((octet_length(salt) = 16));
-- next
alter table ledger_stream add constraint ledger_stream_leaf_size CHECK ((octet_length(last_leaf) = 32));
-- next
alter table access_grant add constraint access_grant_request_id_fkey FOREIGN KEY (request_id) REFERENCES access_request(request_id);
-- next
alter table act_ge_bytearray add constraint act_fk_bytearr_depl FOREIGN KEY (deployment_id_) REFERENCES act_re_deployment(id_);
-- next
alter table act_id_membership add constraint act_fk_memb_group FOREIGN KEY (group_id_) REFERENCES act_id_group(id_);
-- next
alter table act_id_membership add constraint act_fk_memb_user FOREIGN KEY (user_id_) REFERENCES act_id_user(id_);
-- next
alter table act_id_tenant_member add constraint act_fk_tenant_memb FOREIGN KEY (tenant_id_) REFERENCES act_id_tenant(id_);
-- next
alter table act_id_tenant_member add constraint act_fk_tenant_memb_group FOREIGN KEY (group_id_) REFERENCES act_id_group(id_);
-- next
alter table act_id_tenant_member add constraint act_fk_tenant_memb_user FOREIGN KEY (user_id_) REFERENCES act_id_user(id_);
-- next
alter table act_re_decision_def add constraint act_fk_dec_req FOREIGN KEY (dec_req_id_) REFERENCES act_re_decision_req_def(id_);
-- next
alter table act_ru_batch add constraint act_fk_batch_job_def FOREIGN KEY (batch_job_def_id_) REFERENCES act_ru_jobdef(id_);
-- next
alter table act_ru_batch add constraint act_fk_batch_monitor_job_def FOREIGN KEY (monitor_job_def_id_) REFERENCES act_ru_jobdef(id_);
-- next
alter table act_ru_batch add constraint act_fk_batch_seed_job_def FOREIGN KEY (seed_job_def_id_) REFERENCES act_ru_jobdef(id_);
-- next
alter table act_ru_case_execution add constraint act_fk_case_exe_case_def FOREIGN KEY (case_def_id_) REFERENCES act_re_case_def(id_);
-- next
alter table act_ru_case_execution add constraint act_fk_case_exe_case_inst FOREIGN KEY (case_inst_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_case_execution add constraint act_fk_case_exe_parent FOREIGN KEY (parent_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_case_sentry_part add constraint act_fk_case_sentry_case_exec FOREIGN KEY (case_exec_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_case_sentry_part add constraint act_fk_case_sentry_case_inst FOREIGN KEY (case_inst_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_event_subscr add constraint act_fk_event_exec FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_execution add constraint act_fk_exe_parent FOREIGN KEY (parent_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_execution add constraint act_fk_exe_procdef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);
-- next
alter table act_ru_execution add constraint act_fk_exe_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_execution add constraint act_fk_exe_super FOREIGN KEY (super_exec_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_ext_task add constraint act_fk_ext_task_error_details FOREIGN KEY (error_details_id_) REFERENCES act_ge_bytearray(id_);
-- next
alter table act_ru_ext_task add constraint act_fk_ext_task_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_identitylink add constraint act_fk_athrz_procedef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);
-- next
alter table act_ru_identitylink add constraint act_fk_tskass_task FOREIGN KEY (task_id_) REFERENCES act_ru_task(id_);
-- next
alter table act_ru_incident add constraint act_fk_inc_cause FOREIGN KEY (cause_incident_id_) REFERENCES act_ru_incident(id_);
-- next
alter table act_ru_incident add constraint act_fk_inc_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_incident add constraint act_fk_inc_job_def FOREIGN KEY (job_def_id_) REFERENCES act_ru_jobdef(id_);
-- next
alter table act_ru_incident add constraint act_fk_inc_procdef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);
-- next
alter table act_ru_incident add constraint act_fk_inc_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_incident add constraint act_fk_inc_rcause FOREIGN KEY (root_cause_incident_id_) REFERENCES act_ru_incident(id_);
-- next
alter table act_ru_job add constraint act_fk_job_exception FOREIGN KEY (exception_stack_id_) REFERENCES act_ge_bytearray(id_);
-- next
alter table act_ru_task add constraint act_fk_task_case_def FOREIGN KEY (case_def_id_) REFERENCES act_re_case_def(id_);
-- next
alter table act_ru_task add constraint act_fk_task_case_exe FOREIGN KEY (case_execution_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_task add constraint act_fk_task_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_task add constraint act_fk_task_procdef FOREIGN KEY (proc_def_id_) REFERENCES act_re_procdef(id_);
-- next
alter table act_ru_task add constraint act_fk_task_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_variable add constraint act_fk_var_batch FOREIGN KEY (batch_id_) REFERENCES act_ru_batch(id_);
-- next
alter table act_ru_variable add constraint act_fk_var_bytearray FOREIGN KEY (bytearray_id_) REFERENCES act_ge_bytearray(id_);
-- next
alter table act_ru_variable add constraint act_fk_var_case_exe FOREIGN KEY (case_execution_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_variable add constraint act_fk_var_case_inst FOREIGN KEY (case_inst_id_) REFERENCES act_ru_case_execution(id_);
-- next
alter table act_ru_variable add constraint act_fk_var_exe FOREIGN KEY (execution_id_) REFERENCES act_ru_execution(id_);
-- next
alter table act_ru_variable add constraint act_fk_var_procinst FOREIGN KEY (proc_inst_id_) REFERENCES act_ru_execution(id_);
-- next
alter table approval add constraint approval_request_id_fkey FOREIGN KEY (request_id) REFERENCES access_request(request_id);
-- next
alter table hold add constraint hold_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES access_grant(grant_id);
-- next
alter table person_group add constraint person_group_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(person_id);
-- next
CREATE INDEX access_grant_by_holder ON public.access_grant USING btree (holder, status);
-- next
CREATE INDEX access_grant_by_waiting ON public.access_grant USING btree (waiting);
-- next
CREATE INDEX access_request_by_beneficiary ON public.access_request USING btree (beneficiary, request_id);
-- next
CREATE INDEX access_request_by_requester ON public.access_request USING btree (requester, request_id);
-- next
CREATE INDEX act_hi_bat_rm_time ON public.act_hi_batch USING btree (removal_time_);
-- next
CREATE INDEX act_hi_ext_task_log_proc_def_key ON public.act_hi_ext_task_log USING btree (proc_def_key_);
-- next
CREATE INDEX act_hi_ext_task_log_procdef ON public.act_hi_ext_task_log USING btree (proc_def_id_);
-- next
CREATE INDEX act_hi_ext_task_log_procinst ON public.act_hi_ext_task_log USING btree (proc_inst_id_);
-- next
CREATE INDEX act_hi_ext_task_log_rm_time ON public.act_hi_ext_task_log USING btree (removal_time_);
-- next
CREATE INDEX act_hi_ext_task_log_root_pi ON public.act_hi_ext_task_log USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_hi_ext_task_log_tenant_id ON public.act_hi_ext_task_log USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_athrz_procedef ON public.act_ru_identitylink USING btree (proc_def_id_);
-- next
CREATE INDEX act_idx_auth_group_id ON public.act_ru_authorization USING btree (group_id_);
-- next
CREATE INDEX act_idx_auth_resource_id ON public.act_ru_authorization USING btree (resource_id_);
-- next
CREATE INDEX act_idx_auth_rm_time ON public.act_ru_authorization USING btree (removal_time_);
-- next
CREATE INDEX act_idx_auth_root_pi ON public.act_ru_authorization USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_batch_id ON public.act_ru_variable USING btree (batch_id_);
-- next
CREATE INDEX act_idx_batch_job_def ON public.act_ru_batch USING btree (batch_job_def_id_);
-- next
CREATE INDEX act_idx_batch_monitor_job_def ON public.act_ru_batch USING btree (monitor_job_def_id_);
-- next
CREATE INDEX act_idx_batch_seed_job_def ON public.act_ru_batch USING btree (seed_job_def_id_);
-- next
CREATE INDEX act_idx_bytear_depl ON public.act_ge_bytearray USING btree (deployment_id_);
-- next
CREATE INDEX act_idx_bytearray_name ON public.act_ge_bytearray USING btree (name_);
-- next
CREATE INDEX act_idx_bytearray_rm_time ON public.act_ge_bytearray USING btree (removal_time_);
-- next
CREATE INDEX act_idx_bytearray_root_pi ON public.act_ge_bytearray USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_case_def_tenant_id ON public.act_re_case_def USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_case_exe_case_def ON public.act_ru_case_execution USING btree (case_def_id_);
-- next
CREATE INDEX act_idx_case_exe_case_inst ON public.act_ru_case_execution USING btree (case_inst_id_);
-- next
CREATE INDEX act_idx_case_exe_parent ON public.act_ru_case_execution USING btree (parent_id_);
-- next
CREATE INDEX act_idx_case_exec_buskey ON public.act_ru_case_execution USING btree (business_key_);
-- next
CREATE INDEX act_idx_case_exec_tenant_id ON public.act_ru_case_execution USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_case_sentry_case_exec ON public.act_ru_case_sentry_part USING btree (case_exec_id_);
-- next
CREATE INDEX act_idx_case_sentry_case_inst ON public.act_ru_case_sentry_part USING btree (case_inst_id_);
-- next
CREATE INDEX act_idx_dec_def_req_id ON public.act_re_decision_def USING btree (dec_req_id_);
-- next
CREATE INDEX act_idx_dec_def_tenant_id ON public.act_re_decision_def USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_dec_req_def_tenant_id ON public.act_re_decision_req_def USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_deployment_name ON public.act_re_deployment USING btree (name_);
-- next
CREATE INDEX act_idx_deployment_tenant_id ON public.act_re_deployment USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_event_subscr ON public.act_ru_event_subscr USING btree (execution_id_);
-- next
CREATE INDEX act_idx_event_subscr_config_ ON public.act_ru_event_subscr USING btree (configuration_);
-- next
CREATE INDEX act_idx_event_subscr_evt_name ON public.act_ru_event_subscr USING btree (event_name_);
-- next
CREATE INDEX act_idx_event_subscr_tenant_id ON public.act_ru_event_subscr USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_exe_parent ON public.act_ru_execution USING btree (parent_id_);
-- next
CREATE INDEX act_idx_exe_procdef ON public.act_ru_execution USING btree (proc_def_id_);
-- next
CREATE INDEX act_idx_exe_procinst ON public.act_ru_execution USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_exe_root_pi ON public.act_ru_execution USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_exe_super ON public.act_ru_execution USING btree (super_exec_);
-- next
CREATE INDEX act_idx_exec_buskey ON public.act_ru_execution USING btree (business_key_);
-- next
CREATE INDEX act_idx_exec_tenant_id ON public.act_ru_execution USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_ext_task_err_details ON public.act_ru_ext_task USING btree (error_details_id_);
-- next
CREATE INDEX act_idx_ext_task_exec ON public.act_ru_ext_task USING btree (execution_id_);
-- next
CREATE INDEX act_idx_ext_task_priority ON public.act_ru_ext_task USING btree (priority_);
-- next
CREATE INDEX act_idx_ext_task_tenant_id ON public.act_ru_ext_task USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_ext_task_topic ON public.act_ru_ext_task USING btree (topic_name_);
-- next
CREATE INDEX act_idx_hi_act_inst_comp ON public.act_hi_actinst USING btree (execution_id_, act_id_, end_time_, id_);
-- next
CREATE INDEX act_idx_hi_act_inst_end ON public.act_hi_actinst USING btree (end_time_);
-- next
CREATE INDEX act_idx_hi_act_inst_proc_def_key ON public.act_hi_actinst USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_act_inst_procinst ON public.act_hi_actinst USING btree (proc_inst_id_, act_id_);
-- next
CREATE INDEX act_idx_hi_act_inst_rm_time ON public.act_hi_actinst USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_act_inst_start_end ON public.act_hi_actinst USING btree (start_time_, end_time_);
-- next
CREATE INDEX act_idx_hi_act_inst_stats ON public.act_hi_actinst USING btree (proc_def_id_, proc_inst_id_, act_id_, end_time_, act_inst_state_);
-- next
CREATE INDEX act_idx_hi_act_inst_tenant_id ON public.act_hi_actinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_actinst_root_pi ON public.act_hi_actinst USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_ai_pdefid_end_time ON public.act_hi_actinst USING btree (proc_def_id_, end_time_);
-- next
CREATE INDEX act_idx_hi_attachment_content ON public.act_hi_attachment USING btree (content_id_);
-- next
CREATE INDEX act_idx_hi_attachment_procinst ON public.act_hi_attachment USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_attachment_rm_time ON public.act_hi_attachment USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_attachment_root_pi ON public.act_hi_attachment USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_attachment_task ON public.act_hi_attachment USING btree (task_id_);
-- next
CREATE INDEX act_idx_hi_cas_a_i_comp ON public.act_hi_caseactinst USING btree (case_act_id_, end_time_, id_);
-- next
CREATE INDEX act_idx_hi_cas_a_i_create ON public.act_hi_caseactinst USING btree (create_time_);
-- next
CREATE INDEX act_idx_hi_cas_a_i_end ON public.act_hi_caseactinst USING btree (end_time_);
-- next
CREATE INDEX act_idx_hi_cas_a_i_tenant_id ON public.act_hi_caseactinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_cas_i_buskey ON public.act_hi_caseinst USING btree (business_key_);
-- next
CREATE INDEX act_idx_hi_cas_i_close ON public.act_hi_caseinst USING btree (close_time_);
-- next
CREATE INDEX act_idx_hi_cas_i_tenant_id ON public.act_hi_caseinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_casevar_case_inst ON public.act_hi_varinst USING btree (case_inst_id_);
-- next
CREATE INDEX act_idx_hi_comment_procinst ON public.act_hi_comment USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_comment_rm_time ON public.act_hi_comment USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_comment_root_pi ON public.act_hi_comment USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_comment_task ON public.act_hi_comment USING btree (task_id_);
-- next
CREATE INDEX act_idx_hi_dec_in_clause ON public.act_hi_dec_in USING btree (dec_inst_id_, clause_id_);
-- next
CREATE INDEX act_idx_hi_dec_in_inst ON public.act_hi_dec_in USING btree (dec_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_in_rm_time ON public.act_hi_dec_in USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_dec_in_root_pi ON public.act_hi_dec_in USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_act ON public.act_hi_decinst USING btree (act_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_act_inst ON public.act_hi_decinst USING btree (act_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_ci ON public.act_hi_decinst USING btree (case_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_id ON public.act_hi_decinst USING btree (dec_def_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_key ON public.act_hi_decinst USING btree (dec_def_key_);
-- next
CREATE INDEX act_idx_hi_dec_inst_pi ON public.act_hi_decinst USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_req_id ON public.act_hi_decinst USING btree (dec_req_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_req_key ON public.act_hi_decinst USING btree (dec_req_key_);
-- next
CREATE INDEX act_idx_hi_dec_inst_rm_time ON public.act_hi_decinst USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_dec_inst_root_id ON public.act_hi_decinst USING btree (root_dec_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_root_pi ON public.act_hi_decinst USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_tenant_id ON public.act_hi_decinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_dec_inst_time ON public.act_hi_decinst USING btree (eval_time_);
-- next
CREATE INDEX act_idx_hi_dec_out_inst ON public.act_hi_dec_out USING btree (dec_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_out_rm_time ON public.act_hi_dec_out USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_dec_out_root_pi ON public.act_hi_dec_out USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_dec_out_rule ON public.act_hi_dec_out USING btree (rule_order_, clause_id_);
-- next
CREATE INDEX act_idx_hi_detail_act_inst ON public.act_hi_detail USING btree (act_inst_id_);
-- next
CREATE INDEX act_idx_hi_detail_bytear ON public.act_hi_detail USING btree (bytearray_id_);
-- next
CREATE INDEX act_idx_hi_detail_case_exec ON public.act_hi_detail USING btree (case_execution_id_);
-- next
CREATE INDEX act_idx_hi_detail_case_inst ON public.act_hi_detail USING btree (case_inst_id_);
-- next
CREATE INDEX act_idx_hi_detail_name ON public.act_hi_detail USING btree (name_);
-- next
CREATE INDEX act_idx_hi_detail_proc_def_key ON public.act_hi_detail USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_detail_proc_inst ON public.act_hi_detail USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_detail_rm_time ON public.act_hi_detail USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_detail_root_pi ON public.act_hi_detail USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_detail_task_bytear ON public.act_hi_detail USING btree (bytearray_id_, task_id_);
-- next
CREATE INDEX act_idx_hi_detail_task_id ON public.act_hi_detail USING btree (task_id_);
-- next
CREATE INDEX act_idx_hi_detail_tenant_id ON public.act_hi_detail USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_detail_time ON public.act_hi_detail USING btree (time_);
-- next
CREATE INDEX act_idx_hi_detail_var_inst_id ON public.act_hi_detail USING btree (var_inst_id_);
-- next
CREATE INDEX act_idx_hi_exttasklog_errordet ON public.act_hi_ext_task_log USING btree (error_details_id_);
-- next
CREATE INDEX act_idx_hi_ident_link_rm_time ON public.act_hi_identitylink USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_ident_link_task ON public.act_hi_identitylink USING btree (task_id_);
-- next
CREATE INDEX act_idx_hi_ident_lnk_group ON public.act_hi_identitylink USING btree (group_id_);
-- next
CREATE INDEX act_idx_hi_ident_lnk_proc_def_key ON public.act_hi_identitylink USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_ident_lnk_root_pi ON public.act_hi_identitylink USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_ident_lnk_tenant_id ON public.act_hi_identitylink USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_ident_lnk_timestamp ON public.act_hi_identitylink USING btree (timestamp_);
-- next
CREATE INDEX act_idx_hi_ident_lnk_user ON public.act_hi_identitylink USING btree (user_id_);
-- next
CREATE INDEX act_idx_hi_incident_create_time ON public.act_hi_incident USING btree (create_time_);
-- next
CREATE INDEX act_idx_hi_incident_end_time ON public.act_hi_incident USING btree (end_time_);
-- next
CREATE INDEX act_idx_hi_incident_proc_def_key ON public.act_hi_incident USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_incident_procinst ON public.act_hi_incident USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_incident_rm_time ON public.act_hi_incident USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_incident_root_pi ON public.act_hi_incident USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_incident_tenant_id ON public.act_hi_incident USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_job_log_ex_stack ON public.act_hi_job_log USING btree (job_exception_stack_id_);
-- next
CREATE INDEX act_idx_hi_job_log_job_conf ON public.act_hi_job_log USING btree (job_def_configuration_);
-- next
CREATE INDEX act_idx_hi_job_log_job_def_id ON public.act_hi_job_log USING btree (job_def_id_);
-- next
CREATE INDEX act_idx_hi_job_log_proc_def_key ON public.act_hi_job_log USING btree (process_def_key_);
-- next
CREATE INDEX act_idx_hi_job_log_procdef ON public.act_hi_job_log USING btree (process_def_id_);
-- next
CREATE INDEX act_idx_hi_job_log_procinst ON public.act_hi_job_log USING btree (process_instance_id_);
-- next
CREATE INDEX act_idx_hi_job_log_rm_time ON public.act_hi_job_log USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_job_log_root_pi ON public.act_hi_job_log USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_job_log_tenant_id ON public.act_hi_job_log USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_op_log_entity_type ON public.act_hi_op_log USING btree (entity_type_);
-- next
CREATE INDEX act_idx_hi_op_log_op_type ON public.act_hi_op_log USING btree (operation_type_);
-- next
CREATE INDEX act_idx_hi_op_log_procdef ON public.act_hi_op_log USING btree (proc_def_id_);
-- next
CREATE INDEX act_idx_hi_op_log_procinst ON public.act_hi_op_log USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_op_log_rm_time ON public.act_hi_op_log USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_op_log_root_pi ON public.act_hi_op_log USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_op_log_task ON public.act_hi_op_log USING btree (task_id_);
-- next
CREATE INDEX act_idx_hi_op_log_timestamp ON public.act_hi_op_log USING btree (timestamp_);
-- next
CREATE INDEX act_idx_hi_op_log_user_id ON public.act_hi_op_log USING btree (user_id_);
-- next
CREATE INDEX act_idx_hi_pi_pdefid_end_time ON public.act_hi_procinst USING btree (proc_def_id_, end_time_);
-- next
CREATE INDEX act_idx_hi_pro_i_buskey ON public.act_hi_procinst USING btree (business_key_);
-- next
CREATE INDEX act_idx_hi_pro_inst_end ON public.act_hi_procinst USING btree (end_time_);
-- next
CREATE INDEX act_idx_hi_pro_inst_proc_def_key ON public.act_hi_procinst USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_pro_inst_proc_time ON public.act_hi_procinst USING btree (start_time_, end_time_);
-- next
CREATE INDEX act_idx_hi_pro_inst_rm_time ON public.act_hi_procinst USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_pro_inst_root_pi ON public.act_hi_procinst USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_pro_inst_tenant_id ON public.act_hi_procinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_pro_rst_pro_inst_id ON public.act_hi_procinst USING btree (restarted_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_procvar_name_type ON public.act_hi_varinst USING btree (name_, var_type_);
-- next
CREATE INDEX act_idx_hi_procvar_proc_inst ON public.act_hi_varinst USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_task_inst_end ON public.act_hi_taskinst USING btree (end_time_);
-- next
CREATE INDEX act_idx_hi_task_inst_proc_def_key ON public.act_hi_taskinst USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_task_inst_rm_time ON public.act_hi_taskinst USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_task_inst_start ON public.act_hi_taskinst USING btree (start_time_);
-- next
CREATE INDEX act_idx_hi_task_inst_tenant_id ON public.act_hi_taskinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_taskinst_procinst ON public.act_hi_taskinst USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_taskinst_root_pi ON public.act_hi_taskinst USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_taskinstid_procinst ON public.act_hi_taskinst USING btree (id_, proc_inst_id_);
-- next
CREATE INDEX act_idx_hi_var_inst_proc_def_key ON public.act_hi_varinst USING btree (proc_def_key_);
-- next
CREATE INDEX act_idx_hi_var_inst_tenant_id ON public.act_hi_varinst USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_hi_var_pi_name_type ON public.act_hi_varinst USING btree (proc_inst_id_, name_, var_type_);
-- next
CREATE INDEX act_idx_hi_varinst_act_inst_id ON public.act_hi_varinst USING btree (act_inst_id_);
-- next
CREATE INDEX act_idx_hi_varinst_bytear ON public.act_hi_varinst USING btree (bytearray_id_);
-- next
CREATE INDEX act_idx_hi_varinst_name ON public.act_hi_varinst USING btree (name_);
-- next
CREATE INDEX act_idx_hi_varinst_rm_time ON public.act_hi_varinst USING btree (removal_time_);
-- next
CREATE INDEX act_idx_hi_varinst_root_pi ON public.act_hi_varinst USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_ident_lnk_group ON public.act_ru_identitylink USING btree (group_id_);
-- next
CREATE INDEX act_idx_ident_lnk_user ON public.act_ru_identitylink USING btree (user_id_);
-- next
CREATE INDEX act_idx_inc_causeincid ON public.act_ru_incident USING btree (cause_incident_id_);
-- next
CREATE INDEX act_idx_inc_configuration ON public.act_ru_incident USING btree (configuration_);
-- next
CREATE INDEX act_idx_inc_exid ON public.act_ru_incident USING btree (execution_id_);
-- next
CREATE INDEX act_idx_inc_job_def ON public.act_ru_incident USING btree (job_def_id_);
-- next
CREATE INDEX act_idx_inc_procdefid ON public.act_ru_incident USING btree (proc_def_id_);
-- next
CREATE INDEX act_idx_inc_procinstid ON public.act_ru_incident USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_inc_rootcauseincid ON public.act_ru_incident USING btree (root_cause_incident_id_);
-- next
CREATE INDEX act_idx_inc_tenant_id ON public.act_ru_incident USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_job_exception ON public.act_ru_job USING btree (exception_stack_id_);
-- next
CREATE INDEX act_idx_job_execution_id ON public.act_ru_job USING btree (execution_id_);
-- next
CREATE INDEX act_idx_job_handler ON public.act_ru_job USING btree (handler_type_, handler_cfg_);
-- next
CREATE INDEX act_idx_job_handler_type ON public.act_ru_job USING btree (handler_type_);
-- next
CREATE INDEX act_idx_job_job_def_id ON public.act_ru_job USING btree (job_def_id_);
-- next
CREATE INDEX act_idx_job_procinst ON public.act_ru_job USING btree (process_instance_id_);
-- next
CREATE INDEX act_idx_job_root_procinst ON public.act_ru_job USING btree (root_proc_inst_id_);
-- next
CREATE INDEX act_idx_job_tenant_id ON public.act_ru_job USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_jobdef_proc_def_id ON public.act_ru_jobdef USING btree (proc_def_id_);
-- next
CREATE INDEX act_idx_jobdef_tenant_id ON public.act_ru_jobdef USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_memb_group ON public.act_id_membership USING btree (group_id_);
-- next
CREATE INDEX act_idx_memb_user ON public.act_id_membership USING btree (user_id_);
-- next
CREATE INDEX act_idx_meter_log ON public.act_ru_meter_log USING btree (name_, timestamp_);
-- next
CREATE INDEX act_idx_meter_log_ms ON public.act_ru_meter_log USING btree (milliseconds_);
-- next
CREATE INDEX act_idx_meter_log_name_ms ON public.act_ru_meter_log USING btree (name_, milliseconds_);
-- next
CREATE INDEX act_idx_meter_log_report ON public.act_ru_meter_log USING btree (name_, reporter_, milliseconds_);
-- next
CREATE INDEX act_idx_meter_log_time ON public.act_ru_meter_log USING btree (timestamp_);
-- next
CREATE INDEX act_idx_procdef_deployment_id ON public.act_re_procdef USING btree (deployment_id_);
-- next
CREATE INDEX act_idx_procdef_tenant_id ON public.act_re_procdef USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_procdef_ver_tag ON public.act_re_procdef USING btree (version_tag_);
-- next
CREATE INDEX act_idx_task_assignee ON public.act_ru_task USING btree (assignee_);
-- next
CREATE INDEX act_idx_task_case_def_id ON public.act_ru_task USING btree (case_def_id_);
-- next
CREATE INDEX act_idx_task_case_exec ON public.act_ru_task USING btree (case_execution_id_);
-- next
CREATE INDEX act_idx_task_create ON public.act_ru_task USING btree (create_time_);
-- next
CREATE INDEX act_idx_task_exec ON public.act_ru_task USING btree (execution_id_);
-- next
CREATE INDEX act_idx_task_last_updated ON public.act_ru_task USING btree (last_updated_);
-- next
CREATE INDEX act_idx_task_meter_log_time ON public.act_ru_task_meter_log USING btree (timestamp_);
-- next
CREATE INDEX act_idx_task_owner ON public.act_ru_task USING btree (owner_);
-- next
CREATE INDEX act_idx_task_procdef ON public.act_ru_task USING btree (proc_def_id_);
-- next
CREATE INDEX act_idx_task_procinst ON public.act_ru_task USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_task_tenant_id ON public.act_ru_task USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_tenant_memb ON public.act_id_tenant_member USING btree (tenant_id_);
-- next
CREATE INDEX act_idx_tenant_memb_group ON public.act_id_tenant_member USING btree (group_id_);
-- next
CREATE INDEX act_idx_tenant_memb_user ON public.act_id_tenant_member USING btree (user_id_);
-- next
CREATE INDEX act_idx_tskass_task ON public.act_ru_identitylink USING btree (task_id_);
-- next
CREATE INDEX act_idx_var_bytearray ON public.act_ru_variable USING btree (bytearray_id_);
-- next
CREATE INDEX act_idx_var_case_exe ON public.act_ru_variable USING btree (case_execution_id_);
-- next
CREATE INDEX act_idx_var_case_inst_id ON public.act_ru_variable USING btree (case_inst_id_);
-- next
CREATE INDEX act_idx_var_exe ON public.act_ru_variable USING btree (execution_id_);
-- next
CREATE INDEX act_idx_var_procinst ON public.act_ru_variable USING btree (proc_inst_id_);
-- next
CREATE INDEX act_idx_variable_task_id ON public.act_ru_variable USING btree (task_id_);
-- next
CREATE INDEX act_idx_variable_task_name_type ON public.act_ru_variable USING btree (task_id_, name_, type_);
-- next
CREATE INDEX act_idx_variable_tenant_id ON public.act_ru_variable USING btree (tenant_id_);
-- next
CREATE INDEX daypass_job_by_due ON public.act_ru_job USING btree (duedate_);
-- next
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
-- next
CREATE INDEX hold_by_access ON public.hold USING btree (connector, account, entitlement_kind, entitlement_name);
-- next
CREATE INDEX hold_by_due ON public.hold USING btree (due_at);
-- next
CREATE INDEX hold_by_grant ON public.hold USING btree (grant_id, ordinal);
-- next
CREATE INDEX person_group_by_group ON public.person_group USING btree (group_name);
