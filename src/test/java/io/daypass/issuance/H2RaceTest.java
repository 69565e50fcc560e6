package io.daypass.issuance;

import io.daypass.ProcessTest;

@ProcessTest
class H2RaceTest extends RaceContract {}
