package org.kaitei.standalone.wiring;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Both services in one context, on one port, with one Axon configuration. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class StandaloneWiring {}
