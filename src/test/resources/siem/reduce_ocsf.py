#!/usr/bin/env python3
"""Reduces a compiled OCSF schema to what SchemaCheck needs: see README.md beside this file.

usage: reduce_ocsf.py COMPILED.json > ocsf-1.8.0.json
"""
import json
import sys

CLASSES = [
    "account_change",
    "api_activity",
    "application_lifecycle",
    "authentication",
    "authorize_session",
    "base_event",
    "compliance_finding",
    "detection_finding",
    "entity_management",
    "group_management",
    "iam_analysis_finding",
    "user_access",
]
# Attributes of other profiles are left out, so that using one is found to be unknown.
PROFILES = ["host"]
# An attribute that is an object of another kind is left out likewise.
OBJECTS = {"account", "actor", "api", "application", "auth_factor", "compliance", "finding_info",
           "fingerprint", "group", "identity_activity_metrics", "idp", "key_value_object",
           "managed_entity", "metadata", "network_endpoint", "object", "organization",
           "permission_analysis_result", "policy", "product", "related_event", "request",
           "resource_details", "response", "service", "session", "user"}



def attribute(given):
    kept = {"type": given.get("object_type") or given["type"], "is": given["requirement"]}
    if "object_type" in given:
        kept["object"] = True
    if given.get("is_array"):
        kept["array"] = True
    if given["type"] in ("integer_t", "long_t") and "enum" in given:
        kept["enum"] = {key: value["caption"] for key, value in given["enum"].items()}
    if given.get("profiles"):
        kept["profiles"] = given["profiles"]
    if "@deprecated" in given:
        kept["deprecated"] = given["@deprecated"]["since"]
    return kept


def reduced(thing):
    kept = {"attributes": {}}
    if "uid" in thing:
        kept["uid"] = thing["uid"]
    if "constraints" in thing:
        kept["constraints"] = thing["constraints"]
    for name, given in sorted(thing["attributes"].items()):
        foreign = [p for p in given.get("profiles") or [] if p not in PROFILES]
        if not foreign and (
                given.get("object_type") is None or given["object_type"] in OBJECTS):
            kept["attributes"][name] = attribute(given)
    return kept


schema = json.load(open(sys.argv[1], encoding="utf-8"))
classes = {name: reduced(schema["classes"][name]) for name in CLASSES}
objects = {name: reduced(schema["objects"][name]) for name in OBJECTS}
print(json.dumps({"version": schema["version"], "classes": classes,
                  "objects": objects}, indent=1, sort_keys=True))
