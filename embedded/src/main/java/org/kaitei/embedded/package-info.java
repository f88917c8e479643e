/**
 * PostgreSQL, Kafka and a server of MongoDB's protocol, started by this process, with all they keep
 * in one folder each. For a first run, a demonstration, a small town and the tests.
 */
package org.kaitei.embedded;
