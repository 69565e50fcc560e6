package io.daypass.entitlement;

import static io.daypass.entitlement.CatalogueText.mistakesIn;
import static io.daypass.entitlement.CatalogueText.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake that a resource owner can make, and exactly what is said about it. */
class CatalogueMistakesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource({"keys", "values", "references", "durations", "bundles", "conflicts"})
  void load_whenOneThingIsWrong_thenSaysWhatToChange(String mistake, String text, String message) {
    assertThat(mistakesIn(text)).containsExactly(message);
  }

  static Stream<Arguments> keys() {
    return Stream.of(
        arguments(
            "misspelt key",
            with("    maxDuration: PT8H", "    maxDurations: PT8H"),
            "a.yaml:22:5: 'maxDurations' is not a key of this role: did you mean 'maxDuration'?"),
        arguments(
            "unknown key",
            with("    title: Read orders", "    title: R\n    cost: high"),
            "a.yaml:17:5: 'cost' is not a key of this role: remove it, or use one of id, "
                + "title, description, entitlements, maxDuration, defaultDuration, eligible, "
                + "actions, preAuthorised, owner"),
        arguments(
            "unknown section",
            with("conflicts:", "groups:"),
            "a.yaml:42:1: 'groups' is not a key of this catalogue file: remove it, or use one "
                + "of resources, roles, conflicts"),
        arguments(
            "misspelt section",
            with("conflicts:", "conflict:"),
            "a.yaml:42:1: 'conflict' is not a key of this catalogue file: did you mean "
                + "'conflicts'?"),
        arguments(
            "missing key",
            with("    owner: orders-owners\n", ""),
            "a.yaml:2:5: resource 'orders-database' lacks 'owner': add, for example, owner: "
                + "orders-owners"),
        arguments(
            "missing id",
            with("  - id: server-login\n    title", "  - title"),
            "a.yaml:27:5: this role lacks 'id': add, for example, id: orders-read"),
        arguments(
            "repeated key",
            with("title: Log in", "title: Log in\n    title: Enter"),
            "a.yaml:29:5: 'title' is given twice, first in line 28: keep one"),
        arguments(
            "merge key",
            with("title: Log in", "title: Log in\n    <<: {}"),
            "a.yaml:29:5: '<<' is not a key of this role: remove it, or use one of id, title, "
                + "description, entitlements, maxDuration, defaultDuration, eligible, actions, "
                + "preAuthorised, owner"),
        arguments(
            "empty section",
            "roles:\n",
            "a.yaml:1:7: 'roles' is empty: write, for example, roles: and on the next line '  "
                + "- id: orders-read'"),
        arguments(
            "section of text",
            "roles: many",
            "a.yaml:1:8: 'roles' must be a list: write, for example, roles: and on the next "
                + "line '  - id: orders-read'"),
        arguments(
            "entry of text",
            "roles:\n  - orders-read",
            "a.yaml:2:5: this role must be written as keys and values: write, for example, id: "
                + "orders-read"),
        arguments(
            "file of text",
            "just some words",
            "a.yaml:1:1: this catalogue file must be written as keys and values: write, for "
                + "example, resources: and on the next line '  - id: orders-database'"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(
            "bad id",
            with("id: orders-read", "id: Read_Orders!").replace("[orders-read,", "[Read_Orders!,"),
            "a.yaml:15:9: 'Read_Orders!' is not an id: use lower-case letters, digits and "
                + "dashes (64 at most), such as 'read-orders'"),
        arguments(
            "unwritable id",
            with("id: servers", "id: \"**\"").replace("resource: servers", "resource: \"**\""),
            "a.yaml:8:9: '**' is not an id: use lower-case letters, digits and dashes (64 at "
                + "most)"),
        arguments(
            "repeated id",
            with("id: servers", "id: orders-database")
                .replace("resource: servers", "resource: orders-database"),
            "a.yaml:8:9: resource 'orders-database' is declared twice, first in a.yaml line 2: "
                + "rename or remove one"),
        arguments(
            "drift that is none",
            with("connector: orders-db", "connector: orders-db\n    drift: removed"),
            "a.yaml:8:12: 'removed' is none of report, remove, ignore: did you mean 'remove'?"),
        arguments(
            "boolean",
            with("title: Log in", "title: yes"),
            "a.yaml:28:12: 'title' must be text, but yes without quotes is true or false: "
                + "write \"yes\""),
        arguments(
            "number",
            with("name: orders_read", "name: 42"),
            "a.yaml:21:15: 'name' must be text, but 42 without quotes is a number: write \"42\""),
        arguments(
            "date",
            with("title: Log in", "title: 2026-01-01"),
            "a.yaml:28:12: 'title' must be text, but 2026-01-01 without quotes is a date: "
                + "write \"2026-01-01\""),
        arguments(
            "null",
            with("title: Log in", "title:"),
            "a.yaml:28:11: 'title' is empty: write, for example, title: Read orders"),
        arguments(
            "blank",
            with("title: Log in", "title: '  '"),
            "a.yaml:28:12: 'title' is empty: write, for example, title: Read orders"),
        arguments(
            "list for text",
            with("title: Log in", "title: [Log in]"),
            "a.yaml:28:12: 'title' must be text: write, for example, title: Read orders"),
        arguments(
            "text for list",
            with("[engineering]", "engineering"),
            "a.yaml:24:15: 'eligible' must be a list: write, for example, eligible: "
                + "[engineering]"),
        arguments(
            "list in list",
            with("[SELECT]", "[[SELECT]]"),
            "a.yaml:26:15: an item of 'actions' must be text: write, for example, actions: "
                + "[SELECT]"),
        arguments(
            "boolean in list",
            with("[SELECT]", "[on]"),
            "a.yaml:26:15: an item of 'actions' must be text, but on without quotes is true or "
                + "false: write \"on\""),
        arguments(
            "nobody eligible",
            with("[engineering]", "[]"),
            "a.yaml:24:15: 'eligible' is empty: write, for example, eligible: [engineering]"),
        arguments(
            "no actions",
            with("[SELECT]", "[]"),
            "a.yaml:26:14: 'actions' is empty: write, for example, actions: [SELECT]"),
        arguments(
            "misspelt choice",
            with("sensitivity: high", "sensitivity: High"),
            "a.yaml:11:18: 'High' is none of low, medium, high, critical: did you mean 'high'?"),
        arguments(
            "unknown choice",
            with("environment: test", "environment: lab"),
            "a.yaml:12:18: 'lab' is none of development, test, production: write one of them"),
        arguments(
            "bad group name",
            with("[on-call]", "[On Call]"),
            "a.yaml:25:21: 'On Call' is not a group name: use lower-case letters, digits and "
                + "dashes (64 at most)"),
        arguments(
            "repeated group",
            with("[on-call]", "[on-call, on-call]"),
            "a.yaml:25:30: 'on-call' is listed twice: remove one"));
  }

  static Stream<Arguments> references() {
    return Stream.of(
        arguments(
            "misspelt resource",
            with("resource: servers", "resource: server"),
            "a.yaml:32:19: there is no resource 'server': did you mean 'servers'?"),
        arguments(
            "unknown resource",
            with("resource: servers", "resource: mainframe"),
            "a.yaml:32:19: there is no resource 'mainframe': use one of orders-database, "
                + "servers"),
        arguments(
            "misspelt connector",
            with("connector: orders-db", "connector: order-db"),
            "a.yaml:7:16: no connector is configured as 'order-db': did you mean 'orders-db'?"),
        arguments(
            "unknown connector",
            with("connector: ssh", "connector: mainframe"),
            "a.yaml:13:16: no connector is configured as 'mainframe': use one of directory, "
                + "orders-db, ssh"),
        arguments(
            "connector's objection",
            with("name: orders_read", "name: orders read"),
            "a.yaml:19:9: connector 'orders-db' cannot give role 'orders read': a role name "
                + "has no spaces; write orders_read"),
        arguments(
            "unknown group",
            with("[on-call]", "[nobody]"),
            "a.yaml:25:21: the directory has no group 'nobody': correct the name, or create "
                + "the group there first"),
        arguments(
            "unknown owner",
            with("owner: orders-owners", "owner: nobody"),
            "a.yaml:4:12: the directory has no group 'nobody': correct the name, or create the "
                + "group there first"),
        arguments(
            "misspelt role",
            with("[orders-read,", "[order-read,"),
            "a.yaml:43:13: there is no role 'order-read': did you mean 'orders-read'?"),
        arguments(
            "unknown role",
            with("[orders-read,", "[emperor,"),
            "a.yaml:43:13: there is no role 'emperor': use one of orders-read, server-login"));
  }

  static Stream<Arguments> durations() {
    return Stream.of(
        arguments(
            "zero",
            with(
                "maxDuration: PT8H\n    defaultDuration: PT1H",
                "maxDuration: PT8H\n    defaultDuration: PT0S"),
            "a.yaml:23:22: 'defaultDuration' must be longer than zero: write, for example, "
                + "defaultDuration: PT1H"),
        arguments(
            "negative",
            with("maxDuration: PT8H", "maxDuration: PT-8H"),
            "a.yaml:22:18: 'maxDuration' must be longer than zero: write, for example, "
                + "maxDuration: PT8H"),
        arguments(
            "spoken",
            with("maxDuration: PT8H", "maxDuration: 8 hours"),
            "a.yaml:22:18: '8 hours' is not a duration: write PT8H"),
        arguments(
            "number",
            with("maxDuration: PT8H", "maxDuration: 3600"),
            "a.yaml:22:18: '3600' is not a duration: write PT30M for 30 minutes, PT8H for 8 "
                + "hours or P1D for a day"),
        arguments(
            "clock",
            with("maxDuration: PT8H", "maxDuration: 8:00"),
            "a.yaml:22:18: '8:00' is not a duration: write PT30M for 30 minutes, PT8H for 8 "
                + "hours or P1D for a day"),
        arguments(
            "month",
            with("maxDuration: PT8H", "maxDuration: P1M"),
            "a.yaml:22:18: 'P1M' is not a duration: write PT30M for 30 minutes, PT8H for 8 "
                + "hours or P1D for a day"),
        arguments(
            "huge",
            with("maxDuration: PT8H", "maxDuration: PT99999999999999999999H"),
            "a.yaml:22:18: 'PT99999999999999999999H' is not a duration: write PT30M for 30 "
                + "minutes, PT8H for 8 hours or P1D for a day"),
        arguments(
            "over 30 days",
            with("maxDuration: PT8H", "maxDuration: P31D"),
            "a.yaml:22:18: 'maxDuration' must not be longer than 30 days (P30D): write, for "
                + "example, maxDuration: PT8H"),
        arguments(
            "default over max",
            with("maxDuration: PT8H", "maxDuration: PT30M"),
            "a.yaml:23:22: 'defaultDuration' PT1H is longer than 'maxDuration' PT30M: shorten "
                + "it, or raise 'maxDuration'"));
  }

  static Stream<Arguments> bundles() {
    return Stream.of(
        arguments(
            "owners differ",
            with(
                "    description: A shell.\n    owner: platform-owners\n",
                "    description: A shell.\n"),
            "a.yaml:27:5: role 'server-login' bundles resources of platform-owners and "
                + "orders-owners: add 'owner' to say who approves it, for example, owner: "
                + "platform-owners"),
        arguments(
            "same twice",
            with(
                "name: orders_admin",
                "name: orders_admin\n"
                    + "      - {resource: orders-database, kind: role, name: orders_admin}"),
            "a.yaml:38:9: role 'orders_admin' is listed twice: remove one"),
        arguments(
            "no entitlement",
            roleWithEntitlements("[]"),
            "a.yaml:10:19: 'entitlements' is empty: write, for example, entitlements: "
                + "[{resource: orders-database, kind: role, name: orders_read}]"),
        arguments(
            "entitlement of text",
            roleWithEntitlements("[orders_read]"),
            "a.yaml:10:20: this entitlement must be written as keys and values: write, for "
                + "example, resource: orders-database"));
  }

  static Stream<Arguments> conflicts() {
    return Stream.of(
        arguments(
            "one role",
            with("[orders-read, server-login]", "[orders-read]"),
            "a.yaml:43:13: a conflict needs two roles: add the other one to 'roles'"),
        arguments(
            "no role",
            with("[orders-read, server-login]", "[]"),
            "a.yaml:43:12: 'roles' is empty: write, for example, roles: [payments-prepare, "
                + "payments-release]"),
        arguments(
            "with itself",
            with("[orders-read, server-login]", "[orders-read, orders-read]"),
            "a.yaml:43:26: 'orders-read' cannot conflict with itself: name another role"),
        arguments(
            "declared twice",
            CatalogueText.SOUND + "  - roles: [server-login, orders-read]\n    reason: Again.\n",
            "a.yaml:45:5: 'server-login' and 'orders-read' are declared as a conflict twice, "
                + "first in a.yaml line 43: remove one"),
        arguments(
            "no reason",
            with("reason: Readers do not change what they read.", "reason:"),
            "a.yaml:44:12: 'reason' is empty: write, for example, reason: Nobody prepares and "
                + "releases the same payment."));
  }

  private static String roleWithEntitlements(String entitlements) {
    return """
    roles:
      - id: login
        title: Log in
        description: A shell.
        owner: platform-owners
        maxDuration: PT4H
        defaultDuration: PT1H
        eligible: [engineering]
        actions: [login]
        entitlements: """
        + " "
        + entitlements;
  }
}
