using System.Text;

namespace DockerLint.Cli;

/// <summary>The process: streams in, exit code out.</summary>
internal static class Program
{
    private const int BufferSize = 32 * 1024;

    /// <summary>Runs a command line.</summary>
    public static int Main(string[] arguments)
    {
        // The console classes would first work out encodings and terminals; UTF-8 on the plain streams is what tools expect.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, BufferSize);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8, 256) { AutoFlush = true };
        try
        {
            var exitCode = Application.Run(arguments, new HostEnvironment
            {
                Output = output,
                Error = error,
                OpenInput = Console.OpenStandardInput,
                WorkingDirectory = Environment.CurrentDirectory,
                OutputShowsColors = ShowsColors(),
                IsGitHubActions = Environment.GetEnvironmentVariable("GITHUB_ACTIONS") == "true",
            });
            output.Flush();
            return exitCode;
        }
        catch (IOException fault)
        {
            if (!IsBrokenPipe(fault))
            {
                Tell(error, fault);
            }

            return ExitCode.Usage;
        }
    }

    // Whoever read the output has gone, as "head" does when it has enough: EPIPE, ERROR_BROKEN_PIPE, ERROR_NO_DATA.
    private static bool IsBrokenPipe(IOException fault) => fault.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8);

    private static void Tell(StreamWriter error, IOException fault)
    {
        try
        {
            error.WriteLine("dockerlint: " + fault.Message);
        }
        catch (IOException)
        {
            // Nobody is left to tell.
        }
    }

    private static bool ShowsColors() =>
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
