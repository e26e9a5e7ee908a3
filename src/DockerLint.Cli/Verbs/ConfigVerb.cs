using DockerLint.Cli.CommandLine;
using DockerLint.Workspaces;
using DockerLint.Workspaces.Configuration;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint config PATH [ID]</c>: what holds for a file, and who says so.</summary>
internal static class ConfigVerb
{
    private const int NameWidth = 8;
    private const int ValueWidth = 12;

    private static readonly OptionDefinition Explain = new("--explain", null, "Tell also what gave way, the lowest layer first");

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new(
        "config",
        "PATH [ID]",
        "Show the settings that hold for a file, and where each comes from",
        [Explain, .. ConfigurationOptions.Modes, .. AnalyzerOptions.All, .. ConfigurationOptions.Files],
        Run)
    {
        Notes = "The file need not exist.",
    };

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        if (arguments.Operands is not ([_] or [_, _]))
        {
            throw new UsageException("give a file, and the id of a rule if you like, such as: dockerlint config Dockerfile DL3007");
        }

        var path = arguments.Operands[0];
        if (Directory.Exists(Path.Combine(host.WorkingDirectory, path)))
        {
            throw new UsageException($"'{path}' is a folder; name a file in it, such as: dockerlint config {Path.Combine(path, "Dockerfile")}");
        }

        var service = AnalyzerOptions.CreateService(arguments, host);
        var request = ConfigurationOptions.Apply(new LintRequest { Inputs = [new LintInput(path)], WorkingDirectory = host.WorkingDirectory }, arguments);
        var id = arguments.Operands.Count > 1 ? RuleIds.Read(arguments.Operands[1], service.Catalog, () => service.FindDeclaredRules(request, out _)) : null;
        var settings = service.Explain(request, new LintInput(path));
        foreach (var diagnostic in settings.Problems.SelectMany(file => file.Diagnostics))
        {
            host.Error.WriteLine($"dockerlint: {diagnostic}");
        }

        var shown = id is null
            ? [settings.Mode, settings.Level, .. settings.Rules, .. settings.Options]
            : settings.Rules.Where(rule => rule.Name == id).Concat(settings.Options.Where(option => option.Name.StartsWith(id + ".", StringComparison.Ordinal))).ToArray();
        if (id is not null && shown.Length == 0)
        {
            host.Output.WriteLine($"{id} does not look at files such as '{path}'");
        }

        foreach (var setting in shown)
        {
            Write(setting, arguments.Has(Explain), host);
        }

        return ExitCode.Success;
    }

    private static void Write(EffectiveSetting setting, bool explains, HostEnvironment host)
    {
        var reason = setting.Reason.Length == 0 ? string.Empty : $" ({setting.Reason})";
        host.Output.WriteLine($"{setting.Name,-NameWidth} {setting.Value,-ValueWidth} {Describe(setting.Source, host)}{reason}");
        foreach (var other in explains ? setting.Overridden : [])
        {
            var name = other.Name == "*" ? "all rules" : other.Name;
            host.Output.WriteLine($"{string.Empty,-NameWidth} {other.Value,-ValueWidth} {Describe(other.Source, host)} ({name}, gives way)");
        }
    }

    private static string Describe(SettingSource source, HostEnvironment host) => source switch
    {
        { Origin: SettingOrigin.File, Path: { } path } => $"{Shorten(path, host)}:{source.Line}",
        { Origin: SettingOrigin.Request } => "command line",
        _ => "default",
    };

    private static string Shorten(string path, HostEnvironment host)
    {
        var relative = Path.GetRelativePath(host.WorkingDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
