using System.Text;
using DockerLint.Analyzers;
using DockerLint.Cli.CommandLine;
using DockerLint.Cli.Migration;

namespace DockerLint.Cli.Verbs;

/// <summary><c>dockerlint migrate [FILE]…</c>: what the configuration of other linters says, as lines of an <c>.editorconfig</c>.</summary>
internal static class MigrateVerb
{
    private const string EditorConfig = ".editorconfig";

    private static readonly string[] Names = [".hadolint.yaml", ".hadolint.yml", ".dclintrc", ".dclintrc.json", ".dclintrc.yaml", ".dclintrc.yml"];
    private static readonly OptionDefinition Write = new("--write", null, "Append the lines to .editorconfig; what is set there stays as it is");

    /// <summary>The verb.</summary>
    public static Verb Definition { get; } = new("migrate", "[FILE]…", "Turn the configuration of hadolint and dclint into .editorconfig lines", [Write], Run)
    {
        Notes = "Without a FILE the configuration files in the working directory are taken: " + string.Join(", ", Names) + ".",
    };

    private static int Run(ParsedArguments arguments, HostEnvironment host)
    {
        var files = arguments.Operands.Count > 0 ? arguments.Operands : Names.Where(name => File.Exists(Path.Combine(host.WorkingDirectory, name))).ToArray();
        if (files.Count == 0)
        {
            throw new UsageException($"there is none of {string.Join(", ", Names)} here; name the file, such as: dockerlint migrate config/.hadolint.yaml");
        }

        var rules = new RuleNames(BuiltInRules.All);
        var sections = new List<MigratedSettings>();
        foreach (var file in files)
        {
            if (TryRead(host, file) is not { } text)
            {
                return ExitCode.UnreadableInput;
            }

            var root = YamlValues.Parse(file, text);
            sections.Add(Path.GetFileName(file).Contains("dclint", StringComparison.OrdinalIgnoreCase) || root?.FindEntry("rules") is not null ? DclintMigration.Read(file, root, rules) : HadolintMigration.Read(file, root, rules));
        }

        if (arguments.Has(Write))
        {
            return Append(sections, host);
        }

        host.Output.Write(string.Join("\n", sections.Select(section => section.ToText((_, _) => false))));
        return ExitCode.Success;
    }

    private static int Append(List<MigratedSettings> sections, HostEnvironment host)
    {
        var path = Path.Combine(host.WorkingDirectory, EditorConfig);
        var old = File.Exists(path) ? TryRead(host, EditorConfig) : string.Empty;
        if (old is null)
        {
            return ExitCode.UnreadableInput;
        }

        var known = Keys(old);
        var added = 0;
        bool IsLeftOut(string key, string value)
        {
            if (!known.TryGetValue(key, out var set))
            {
                added++;
                return false;
            }

            if (!set.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                host.Error.WriteLine($"dockerlint: {EditorConfig} keeps '{key} = {set}'; '{value}' is not written");
            }

            return true;
        }

        var texts = new List<string>();
        foreach (var section in sections)
        {
            var before = added;
            var text = section.ToText(IsLeftOut);
            if (added > before)
            {
                texts.Add(text);
            }
        }

        if (added > 0)
        {
            var newLine = old.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            var gap = old.Length == 0 ? string.Empty : old.EndsWith('\n') ? "\n" : "\n\n";
            File.AppendAllText(path, (gap + string.Join("\n", texts)).Replace("\n", newLine, StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        host.Output.WriteLine($"{added} settings written to {EditorConfig}");
        return ExitCode.Success;
    }

    private static string? TryRead(HostEnvironment host, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(host.WorkingDirectory, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            host.Error.WriteLine($"dockerlint: {file} cannot be read: {exception.Message}");
            return null;
        }
    }

    // Whatever the section: who has set a key somewhere has thought about it.
    private static Dictionary<string, string> Keys(string text)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in text.Split('\n'))
        {
            var content = line.Split('#', ';')[0];
            var separator = content.IndexOf('=', StringComparison.Ordinal);
            if (separator > 0)
            {
                keys[content[..separator].Trim()] = content[(separator + 1)..].Trim();
            }
        }

        return keys;
    }
}
