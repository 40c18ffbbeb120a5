/** The command line: one file a command, streams and exit statuses; the only place with main. */
package ibid.cli;
