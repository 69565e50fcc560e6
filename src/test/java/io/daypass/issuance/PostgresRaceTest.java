package io.daypass.issuance;

import io.daypass.ProcessTest;
import org.springframework.test.annotation.DirtiesContext;

@ProcessTest
@DirtiesContext
class PostgresRaceTest extends RaceContract implements RealPostgres {}
