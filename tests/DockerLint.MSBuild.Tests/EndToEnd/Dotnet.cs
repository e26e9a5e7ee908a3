using System.Diagnostics;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>Runs the SDK's command line as if from a fresh shell.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command and returns its exit code and everything it printed.</summary>
    public static DotnetOutcome Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Run("dotnet", folder, environment, arguments);

    /// <summary>Runs a program with the environment of a fresh shell.</summary>
    public static DotnetOutcome Run(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(IsOfTheTestRun).ToArray())
        {
            start.Environment.Remove(name);
        }

        // Nothing that outlives the test: no build servers, no nodes that wait for the next build.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return new DotnetOutcome(process.ExitCode, output.Result + errors.Result);
    }

    // The host of the tests tells its children which SDK and which MSBuild it runs in.
    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
        || name is "DOTNET_HOST_PATH" or "DOTNET_CLI_TELEMETRY_SESSIONID" or "NUGET_PACKAGES" or "CI";
}
