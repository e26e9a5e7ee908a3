using System.Text;

namespace DockerLint.Cli.Tests;

/// <summary>What a command line did, run inside the test process.</summary>
internal sealed record CommandLineResult(int ExitCode, string Output, string Error)
{
    public static CommandLineResult Run(TemporaryFolder folder, params string[] arguments) => RunWithInput(folder, string.Empty, arguments);

    public static CommandLineResult RunWithInput(TemporaryFolder folder, string input, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = Application.Run(arguments, new HostEnvironment
        {
            Output = output,
            Error = error,
            OpenInput = () => new MemoryStream(Encoding.Latin1.GetBytes(input)),
            WorkingDirectory = folder.Path,
        });
        return new CommandLineResult(exitCode, output.ToString(), error.ToString());
    }
}
