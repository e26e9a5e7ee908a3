using System.Text.Json;

namespace DockerLint.Conformance.LanguageDocker;

/// <summary>
/// The lines of an abstract syntax tree of language-docker: constructors with arguments or with a record, <c>def</c> for a record of
/// default values, null for what is absent.
/// </summary>
internal static class ExpectedFacts
{
    public static string Of(JsonElement instruction)
    {
        var name = Constructor(instruction);
        return name switch
        {
            "From" => From(Argument(instruction, 0)),
            "Run" => Run(Argument(instruction, 0)),
            "Cmd" or "Entrypoint" or "Shell" => Fact.Line(name, Command(Argument(instruction, 0))),
            "Copy" or "Add" => Transfer(name, instruction),
            "Env" or "Label" => Fact.Line(name, Argument(instruction, 0).EnumerateArray().Select(pair => (pair[0].GetString() ?? string.Empty, (string?)Scalar(pair[1])))),
            "Arg" => Fact.Line(name, ("name", Scalar(Argument(instruction, 0))), ("value", Scalar(Argument(instruction, 1)))),
            "Expose" => Fact.Line(name, ("ports", string.Join(" ", Argument(Argument(instruction, 0), 0).EnumerateArray().Select(Port)))),
            "Healthcheck" => Healthcheck(Argument(instruction, 0)),
            "OnBuild" => "OnBuild " + Of(Argument(instruction, 0)),
            "Pragma" => Fact.Line(Constructor(Argument(instruction, 0)), ("value", Scalar(Argument(Argument(instruction, 0), 0)))),
            _ => Fact.Line(name, ("value", Scalar(Argument(instruction, 0)))),
        };
    }

    public static string Constructor(JsonElement value) => value.GetProperty("ctor").GetString() ?? string.Empty;

    /// <summary>A text, number or truth value, also one inside of constructors of one argument; null for what is absent.</summary>
    public static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object when Arguments(value) is [var only] => Scalar(only),
        JsonValueKind.Object when Arguments(value).Count == 0 => Constructor(value),
        _ => value.ToString(),
    };

    private static IReadOnlyList<JsonElement> Arguments(JsonElement value) =>
        value.TryGetProperty("args", out var arguments) ? arguments.EnumerateArray().ToArray()
        : value.TryGetProperty("record", out var record) ? record.EnumerateObject().Select(field => field.Value).ToArray() : [];

    private static JsonElement Argument(JsonElement value, int index) => Arguments(value)[index];

    private static string From(JsonElement image)
    {
        // Either the record itself or a constructor around it.
        var record = image.TryGetProperty("record", out var inner) ? inner : image;
        return Fact.Line("From", new[] { "image", "tag", "digest", "alias", "platform" }.Select(name => (name, record.TryGetProperty(name, out var value) ? (name == "image" ? Image(value) : Scalar(value)) : null)));
    }

    private static string? Image(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? value.GetString()
        : string.Join("/", Arguments(value).Where(part => part.ValueKind != JsonValueKind.Null).Select(part => Scalar(part)));

    private static string Run(JsonElement arguments)
    {
        if (arguments.ValueKind != JsonValueKind.Object || Constructor(arguments) != "RunArgs")
        {
            return Fact.Line("Run", Command(arguments));
        }

        var parts = new List<(string, string?)> { Command(Argument(arguments, 0)) };
        if (Argument(arguments, 1).TryGetProperty("record", out var flags))
        {
            foreach (var flag in flags.EnumerateObject())
            {
                parts.AddRange(flag.Name == "mount"
                    ? flag.Value.EnumerateArray().Select((mount, index) => ($"mount{index}", (string?)Mount(mount)))
                    : [(flag.Name, Scalar(flag.Value)?.Replace("Network", string.Empty, StringComparison.Ordinal).ToLowerInvariant())]);
            }
        }

        return Fact.Line("Run", parts);
    }

    private static string Mount(JsonElement mount)
    {
        // The fields of a record have a letter of the type in front: bTarget, cCacheId.
        var record = Argument(mount, 0).TryGetProperty("record", out var fields) ? fields.EnumerateObject().ToArray() : [];
        return Fact.Line(Constructor(mount), record.Select(field => (field.Name[1..], field.Value.ValueKind == JsonValueKind.Object && Arguments(field.Value).Count == 0
            // One of several words: RelabelShared, Locked.
            ? Constructor(field.Value).Replace("Relabel", string.Empty, StringComparison.Ordinal).ToLowerInvariant()
            : Scalar(field.Value))));
    }

    private static (string Name, string? Value) Command(JsonElement command) => command.ValueKind switch
    {
        JsonValueKind.Array => ("exec", Go.Quote(command.EnumerateArray().Select(item => Fact.Text(item.GetString() ?? string.Empty)))),
        JsonValueKind.Object => Command(Argument(command, 0)),
        _ => ("text", Fact.Text(command.GetString() ?? string.Empty)),
    };

    private static string Transfer(string name, JsonElement instruction)
    {
        var paths = Argument(instruction, 0);
        var parts = new List<(string, string?)>
        {
            ("sources", Go.Quote(Argument(paths, 0).EnumerateArray().Select(source => Scalar(source) ?? string.Empty))),
            ("target", Scalar(Argument(paths, 1))),
        };
        foreach (var flag in Arguments(Argument(instruction, 1)))
        {
            if (flag.ValueKind == JsonValueKind.Array)
            {
                parts.Add(("exclude", flag.GetArrayLength() == 0 ? null : Go.Quote(flag.EnumerateArray().Select(item => Scalar(item) ?? string.Empty))));
            }
            else if (!Constructor(flag).StartsWith("No", StringComparison.Ordinal))
            {
                parts.Add((Constructor(flag) switch { "CopySource" => "from", "KeepGitDir" => "keep-git-dir", var other => other.ToLowerInvariant() }, Scalar(flag)));
            }
        }

        return Fact.Line(name, parts);
    }

    private static string Port(JsonElement port)
    {
        var inner = Argument(port, 0);
        return inner.ValueKind == JsonValueKind.Object && Constructor(inner) == "PortRange"
            ? Number(Argument(inner, 0)) + "-" + Number(Argument(inner, 1)) + Protocol(Argument(inner, 0))
            : Number(inner) + Protocol(inner);

        static string? Number(JsonElement value) => value.ValueKind == JsonValueKind.Object ? Arguments(value)[0].ToString() : value.ToString();

        static string Protocol(JsonElement value) => value.ValueKind == JsonValueKind.Object && Arguments(value) is [_, var protocol] ? "/" + Constructor(protocol).ToLowerInvariant() : string.Empty;
    }

    private static string Healthcheck(JsonElement check)
    {
        if (Arguments(check).Count == 0)
        {
            return Fact.Line("Healthcheck", ("none", "true"));
        }

        var arguments = Argument(check, 0);
        return Fact.Line(
            "Healthcheck",
            Command(Argument(arguments, 0)),
            ("interval", Scalar(Argument(arguments, 1))),
            ("timeout", Scalar(Argument(arguments, 2))),
            ("start-period", Scalar(Argument(arguments, 3))),
            ("start-interval", Scalar(Argument(arguments, 4))),
            ("retries", Scalar(Argument(arguments, 5))));
    }
}
