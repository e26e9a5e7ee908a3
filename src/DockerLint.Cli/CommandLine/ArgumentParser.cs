using DockerLint.Semantics;
using DockerLint.Workspaces;

namespace DockerLint.Cli.CommandLine;

/// <summary>
/// Takes a command line apart: <c>--name value</c>, <c>--name=value</c>, everything behind <c>--</c> an operand. Written by
/// hand because a general library costs more start-up time than the linting of a file.
/// </summary>
internal static class ArgumentParser
{
    /// <summary>The parts of a command line.</summary>
    /// <exception cref="UsageException">An option is unknown, lacks its value, has one it does not take, or is given twice.</exception>
    public static ParsedArguments Parse(IReadOnlyList<string> arguments, IReadOnlyList<OptionDefinition> options)
    {
        var operands = new List<string>();
        var values = new List<GivenOption>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument == "--")
            {
                operands.AddRange(arguments.Skip(i + 1));
                break;
            }

            if (argument.Length < 2 || argument[0] != '-')
            {
                operands.Add(argument);
                continue;
            }

            var equals = argument.IndexOf('=');
            var name = equals < 0 ? argument : argument[..equals];
            var option = options.FirstOrDefault(candidate => candidate.Name == name) ?? throw Unknown(name, options);
            if (!option.IsRepeatable && values.Any(given => given.Option == option))
            {
                throw new UsageException($"{name} is given twice");
            }

            values.Add(new GivenOption(option, ReadValue(option, equals < 0 ? null : argument[(equals + 1)..], arguments, ref i)));
        }

        return new ParsedArguments(operands, values);
    }

    private static string ReadValue(OptionDefinition option, string? attached, IReadOnlyList<string> arguments, ref int index)
    {
        if (option.Value is null)
        {
            return attached is null ? string.Empty : throw new UsageException($"{option.Name} takes no value");
        }

        if (option.IsValueOptional && attached is null)
        {
            return string.Empty;
        }

        // A value that begins with a dash has to be attached, or a forgotten value would swallow the next option.
        var isNext = attached is null && index + 1 < arguments.Count && !arguments[index + 1].StartsWith("--", StringComparison.Ordinal);
        var value = attached ?? (isNext ? arguments[++index] : string.Empty);
        if (value.Length == 0)
        {
            throw new UsageException($"{option.Name} needs a value: {option.Name} {option.Value}");
        }

        if (option.Words is null || option.Words.Contains(value, StringComparer.OrdinalIgnoreCase))
        {
            return option.Words is null ? value : value.ToLowerInvariant();
        }

        var meant = NameSuggestion.Find(value, option.Words);
        throw new UsageException($"'{value}' is no value of {option.Name}; " + (meant is null ? $"it takes {string.Join(", ", option.Words)}" : $"did you mean '{meant}'?"));
    }

    private static UsageException Unknown(string name, IReadOnlyList<OptionDefinition> options)
    {
        var meant = NameSuggestion.Find(name, options.Select(option => option.Name));
        return new UsageException($"there is no option '{name}'" + (meant is null ? string.Empty : $"; did you mean '{meant}'?"));
    }
}
