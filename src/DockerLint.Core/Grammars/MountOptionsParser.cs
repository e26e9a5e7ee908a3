using DockerLint.Semantics;

namespace DockerLint.Grammars;

/// <summary>Reads the value of <c>--mount=</c>; keys that depend on the type are judged by the type known so far, as in BuildKit.</summary>
internal sealed class MountOptionsParser(string text, Func<string, ResolvedValue> expand)
{
    private readonly List<MountOption> options = [];
    private readonly List<GrammarProblem> problems = [];
    private MountType? type = MountType.Bind;

    public MountOptions Parse()
    {
        var fields = CsvLine.Split(text, out var fault);
        foreach (var field in fields)
        {
            var option = Read(field);
            options.Add(option);
            CheckOption(option, field);
        }

        if (fault is { } problem)
        {
            problems.Add(problem);
        }
        else
        {
            CheckWhole();
        }

        return new MountOptions(text, options, problems, type);
    }

    private static string MainName(string key) => key switch
    {
        "src" => "source",
        "dst" or "destination" => "target",
        "ro" => "readonly",
        "rw" => "readwrite",
        _ => key,
    };

    private static bool IsNumber(string digits, int numberBase)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            if (digit < '0' || digit >= '0' + numberBase || number > uint.MaxValue)
            {
                return false;
            }

            number = (number * numberBase) + (digit - '0');
        }

        return digits.Length > 0 && number <= uint.MaxValue;
    }

    private MountOption Read(CsvField field)
    {
        var equals = field.Text.IndexOf('=');
        var keyEnd = equals < 0 ? field.Text.Length : equals;
        var key = MainName(field.Text.Substring(0, keyEnd).ToLowerInvariant());
        var value = equals < 0 ? null : field.Text.Substring(equals + 1);
        var valueSpan = value is null ? field.Span(keyEnd, keyEnd) : field.Span(equals + 1, field.Text.Length);
        return new MountOption(key, field.Span(0, keyEnd), value, value is null ? ResolvedValue.Empty : expand(value), valueSpan);
    }

    private void CheckOption(MountOption option, CsvField field)
    {
        if (option.RawValue is null)
        {
            if (option.Key is not ("readonly" or "readwrite" or "required"))
            {
                Report(option.KeySpan, $"'{field.Text}' must be written as key=value");
                return;
            }
        }
        else if (option.Key == "from" && option.RawValue.IndexOf('$') is var dollar and >= 0 && dollar < option.RawValue.Length - 1)
        {
            Report(option.ValueSpan, "'from' does not support variables; define a stage with a name instead");
            return;
        }

        switch (option.Key)
        {
            case "type":
                type = option.Value.Text?.ToLowerInvariant() switch
                {
                    "bind" => MountType.Bind,
                    "cache" => MountType.Cache,
                    "tmpfs" => MountType.Tmpfs,
                    "secret" => MountType.Secret,
                    "ssh" => MountType.Ssh,
                    _ => null,
                };
                Require(option, _ => type is not null, "is not one of the mount types bind, cache, tmpfs, secret and ssh");
                break;
            case "readonly" or "readwrite":
                Require(option, _ => MountOptions.Flag(option) is not null, "is neither true nor false");
                break;
            case "required":
                if (RequireType(option, MountType.Secret, MountType.Ssh))
                {
                    Require(option, _ => MountOptions.Flag(option) is not null, "is neither true nor false");
                }

                break;
            case "size":
                if (RequireType(option, MountType.Tmpfs, MountType.Tmpfs))
                {
                    Require(option, size => ByteSize.TryParse(size, out var bytes, out _) && bytes.Bytes >= 0, "is not a size such as 64m");
                }

                break;
            case "sharing":
                Require(option, sharing => sharing.ToLowerInvariant() is "shared" or "private" or "locked", "is not one of shared, private and locked");
                break;
            case "mode":
                Require(option, mode => IsNumber(mode, 8), "is not an octal file mode");
                break;
            case "uid" or "gid":
                Require(option, id => IsNumber(id, 10), "is not a numeric id");
                break;
            case "from" or "source" or "target" or "id" or "env":
                break;
            default:
                Report(option.KeySpan, $"'{option.Key}' is not an option of a mount");
                break;
        }
    }

    private void CheckWhole()
    {
        if (type is not { } known)
        {
            return;
        }

        if (known is MountType.Bind or MountType.Tmpfs)
        {
            Forbid("mode", known);
            Forbid("uid", known);
            Forbid("gid", known);
        }

        if (known != MountType.Cache)
        {
            Forbid("sharing", known);
        }

        if (known == MountType.Secret)
        {
            Forbid("from", known);
            CheckSecret();
        }
    }

    private void CheckSecret()
    {
        var source = Find("source");
        var id = Find("id");
        if (IsEmpty(source) && IsEmpty(id) && IsEmpty(Find("target")))
        {
            Report(new TextSpan(0, text.Length), "a secret mount needs an id, a source or a target");
        }
        else if (id is not null && source is not null && IsGiven(source) && IsGiven(id))
        {
            Report(id.KeySpan, "a secret mount cannot have both a source and an id");
        }
    }

    private MountOption? Find(string key) => options.LastOrDefault(option => option.Key == key);

    private static bool IsEmpty(MountOption? option) => option is null || option.Value.Text?.Length == 0;

    private static bool IsGiven(MountOption option) => option.Value.IsPartial || option.Value.Text is { Length: > 0 };

    private void Forbid(string key, MountType known)
    {
        if (Find(key) is { } option && (key is not ("sharing" or "from") || IsGiven(option)))
        {
            Report(option.KeySpan, $"'{key}' is not allowed in a {Name(known)} mount");
        }
    }

    private bool RequireType(MountOption option, MountType first, MountType second)
    {
        if (type is { } known && known != first && known != second)
        {
            Report(option.KeySpan, $"'{option.Key}' is not allowed in a {Name(known)} mount");
            return false;
        }

        return type is not null;
    }

    private void Require(MountOption option, Func<string, bool> isValid, string reason)
    {
        if (option.Value.Text is { } value && option.RawValue is not null && !isValid(value))
        {
            Report(option.ValueSpan, $"'{value}' {reason}");
        }
    }

    private void Report(TextSpan span, string message) => problems.Add(new GrammarProblem(span, message));

    private static string Name(MountType type) => type.ToString().ToLowerInvariant();
}
