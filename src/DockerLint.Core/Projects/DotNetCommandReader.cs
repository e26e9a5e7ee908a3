using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Projects;

/// <summary>Reads the arguments of <c>dotnet</c>: options of the command line with their values behind a blank, <c>=</c> or <c>:</c>, and switches of MSBuild.</summary>
/// <param name="command">The command.</param>
internal sealed class DotNetCommandReader(SimpleCommand command)
{
    private static readonly HashSet<string> TakingValues = new(StringComparer.Ordinal)
    {
        "-c", "--configuration", "-f", "--framework", "-r", "--runtime", "-a", "--arch", "--os", "-o", "--output", "-v", "--verbosity", "--version-suffix", "-s", "--source", "--packages", "--configfile",
        "--artifacts-path", "--manifest", "--project", "--launch-profile", "--logger", "-l", "--filter", "--settings", "--results-directory", "--collect", "--lock-file-path", "--tool-path", "--version", "--add-source",
        "-p", "--property", "--disable-build-servers-timeout", "--runtimeconfig", "--depsfile", "--additionalprobingpath", "--fx-version", "--roll-forward",
    };

    private readonly Dictionary<string, ResolvedValue> properties = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The call; null without a known verb.</summary>
    public DotNetCommand? Read()
    {
        var arguments = command.Arguments;
        var start = 0;
        while (start < arguments.Count && arguments[start].Text is { } option && option.StartsWith("-", StringComparison.Ordinal))
        {
            start += TakingValues.Contains(option) ? 2 : 1;
        }

        if (start >= arguments.Count || arguments[start].Text is not { Length: > 0 } verb)
        {
            return null;
        }

        if (verb.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        {
            return new DotNetCommand(command, "exec") { Target = arguments[start].Value, TargetArgument = arguments[start] };
        }

        var call = new DotNetCommand(command, verb);
        for (var i = start + 1; i < arguments.Count; i++)
        {
            i += ReadArgument(call, arguments[i], i + 1 < arguments.Count ? arguments[i + 1] : null);
        }

        call.Properties = properties;
        return call;
    }

    /// <summary>Reads one argument.</summary>
    /// <returns>How many arguments behind it belong to it.</returns>
    private int ReadArgument(DotNetCommand call, ShellArgument argument, ShellArgument? next)
    {
        call.MayHaveMore |= argument.MayBeSeveral;
        if (argument.Value.Parts.Count == 0 || argument.Value.Parts[0] is not { Length: > 1 } start || !IsOption(start))
        {
            call.MayHaveMore |= argument.Value.Parts.Count > 0 && argument.Value.Parts[0] is null;
            call.TargetArgument ??= argument;
            call.Target ??= argument.Value;
            return 0;
        }

        var separator = start.IndexOfAny([':', '=']);
        var name = separator < 0 ? start : start.Substring(0, separator);
        if (name[0] == '/')
        {
            name = "-" + name.Substring(1);
        }

        var value = separator < 0 ? null : ValueTail.After(argument.Value, separator + 1);
        if (name is "--self-contained" or "--sc" or "--no-self-contained")
        {
            return ReadSelfContained(call, name, value, next);
        }

        var takesNext = value is null && TakingValues.Contains(name) && next is not null;
        if (name == "--project")
        {
            call.TargetArgument = takesNext ? next : argument;
            call.Target = value ?? next?.Value;
        }

        Apply(call, name, value ?? (takesNext ? next?.Value : null));
        return takesNext ? 1 : 0;
    }

    private static int ReadSelfContained(DotNetCommand call, string name, ResolvedValue? value, ShellArgument? next)
    {
        var takesNext = value is null && next?.Text is "true" or "false" or "True" or "False";
        var text = value is null ? takesNext ? next?.Text : "true" : value.Text;
        call.IsSelfContained = name == "--no-self-contained" ? false : text is null ? null : text.Equals("true", StringComparison.OrdinalIgnoreCase);
        return takesNext ? 1 : 0;
    }

    private static bool IsOption(string start) =>
        start[0] == '-' || (start[0] == '/' && (start.StartsWith("/p:", StringComparison.OrdinalIgnoreCase) || start.StartsWith("/property:", StringComparison.OrdinalIgnoreCase) || start.StartsWith("/t:", StringComparison.OrdinalIgnoreCase) || start.StartsWith("/v:", StringComparison.OrdinalIgnoreCase)));

    private void Apply(DotNetCommand call, string name, ResolvedValue? value)
    {
        switch (name)
        {
            case "-c" or "--configuration":
                call.Configuration = value;
                break;
            case "-f" or "--framework":
                call.Framework = value;
                break;
            case "-r" or "--runtime":
                call.Runtime = value;
                break;
            case "-a" or "--arch":
                call.Architecture = value;
                break;
            case "--os":
                call.OperatingSystem = value;
                break;
            case "-o" or "--output":
                call.Output = value;
                break;
            case "--no-restore":
                call.IsWithoutRestore = true;
                break;
            case "--no-build":
                call.IsWithoutRestore = true;
                call.IsWithoutBuild = true;
                break;
            case "-p" or "-P" or "--property" or "-property":
                AddProperties(value);
                break;
        }
    }

    // One switch may set several, separated by semicolons or commas; what is not known may hold any.
    private void AddProperties(ResolvedValue? value)
    {
        if (value is null || value.Parts.Count == 0 || value.Parts[0] is not { } start || start.IndexOf('=') <= 0)
        {
            return;
        }

        var equals = start.IndexOf('=');
        var tail = ValueTail.After(value, equals + 1);
        if (tail.Text is { } text && text.IndexOf(';') is var end and >= 0)
        {
            properties[start.Substring(0, equals)] = ResolvedValue.Known(text.Substring(0, end));
            AddProperties(ResolvedValue.Known(text.Substring(end + 1)));
        }
        else
        {
            properties[start.Substring(0, equals).Trim()] = tail;
        }
    }
}
