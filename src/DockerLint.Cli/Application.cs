using System.Reflection;
using DockerLint.Cli.CommandLine;
using DockerLint.Cli.Verbs;

namespace DockerLint.Cli;

/// <summary>Finds the verb of a command line and runs it.</summary>
internal static class Application
{
    private static readonly Verb[] All = [LintVerb.Definition, RulesVerb.Definition, ExplainVerb.Definition, ConfigVerb.Definition, BaselineVerb.Definition, MigrateVerb.Definition];

    /// <summary>Runs a command line; gives the exit code.</summary>
    public static int Run(IReadOnlyList<string> arguments, HostEnvironment host)
    {
        var verb = arguments.Count > 0 ? All.FirstOrDefault(candidate => candidate.Name == arguments[0]) : null;
        try
        {
            if (verb is null && arguments is ["--version", ..])
            {
                host.Output.WriteLine("dockerlint " + Version);
                return ExitCode.Success;
            }

            var rest = verb is null ? arguments : arguments.Skip(1).ToArray();
            if (rest.TakeWhile(argument => argument != "--").Any(argument => argument is "--help" or "-h" or "-?"))
            {
                host.Output.Write(verb is null ? HelpText.Overview(All) : HelpText.Of(verb));
                return ExitCode.Success;
            }

            var used = verb ?? LintVerb.Definition;
            return used.Run(ArgumentParser.Parse(rest, used.Options), host);
        }
        catch (UsageException exception)
        {
            host.Error.WriteLine($"dockerlint: {exception.Message}");
            host.Error.WriteLine($"Try 'dockerlint {(verb is null ? string.Empty : verb.Name + " ")}--help'.");
            return ExitCode.Usage;
        }
    }

    /// <summary>The version of the program, without the commit that it was built from.</summary>
    public static string Version
    {
        get
        {
            var version = typeof(Application).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
            var plus = version.IndexOf('+');
            return plus < 0 ? version : version[..plus];
        }
    }
}
