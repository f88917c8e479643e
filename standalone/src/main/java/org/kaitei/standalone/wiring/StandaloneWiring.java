package org.kaitei.standalone.wiring;

import org.kaitei.command.wiring.CommandServiceWiring;
import org.kaitei.query.wiring.QueryServiceWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Both services in one context, on one port, with one Axon configuration. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({CommandServiceWiring.class, QueryServiceWiring.class})
public class StandaloneWiring {}
