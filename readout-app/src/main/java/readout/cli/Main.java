package readout.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code readout}. */
@Command(
        name = "readout",
        description = "Reads press coverage of diplomacy and trade and gives back the record, traced to the words.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RunCommand.class,
            DiffCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            AddCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            ChangesCommand.class,
            ServeCommand.class,
            ModelsCommand.class,
            GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all inputs were read (without --strict: or at least one)",
            "1:with --strict, some input could not be read or was read with a warning",
            "2:the command line is wrong",
            "3:the store or a folder cannot be used, or the program failed (please report that)",
            "4:nothing could be read",
            "5:verify: a fact could not be proven"
        })
public final class Main {

    private static final int FAILED = 3;

    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line with all its commands. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    e.printStackTrace(command.getErr());
                    command.getErr().flush();
                    return FAILED;
                });
    }
}
