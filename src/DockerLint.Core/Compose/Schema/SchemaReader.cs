namespace DockerLint.Compose.Schema;

/// <summary>Reads the notation that <see cref="ComposeSchemaText"/> describes. The text is ours, so mistakes in it are faults of the program.</summary>
internal sealed class SchemaReader
{
    private static readonly SchemaHome[] Homes = [new("service", "of a service"), new("build", "of 'build'"), new("deploy", "of 'deploy'"), new("healthcheck", "of 'healthcheck'"), new("project", "of the top level")];

    private static SchemaReader? shared;

    private readonly string text;
    private readonly Dictionary<string, SchemaObject> objects = new(StringComparer.Ordinal);
    private readonly object gate = new();

    private SchemaReader(string text)
    {
        this.text = text;
        for (var start = 0; start < text.Length; start = LineEnd(start) + 1)
        {
            var end = LineEnd(start);
            if (end > start && text[start] != ' ')
            {
                var colon = text.IndexOf(':', start);
                var name = text.Substring(start, colon - start);
                var mark = text.Substring(colon + 1, end - colon - 1).Trim();
                objects.Add(name, new SchemaObject(this, name, end + 1, mark == "closed", mark == "open"));
            }
        }
    }

    /// <summary>The mapping at the root of a Compose file.</summary>
    public static SchemaObject Project => Shared.objects["project"];

    private static SchemaReader Shared => shared ??= new SchemaReader(ComposeSchemaText.Text.Replace("\r", string.Empty));

    /// <summary>Where a key belongs that stands at a wrong level, for people; null when it is known nowhere.</summary>
    /// <param name="key">The key.</param>
    /// <param name="wrong">The definition that does not have it.</param>
    public static string? FindHome(string key, SchemaObject wrong) =>
        Homes.FirstOrDefault(home => Shared.objects[home.Definition] is var definition && definition != wrong && definition.Keys.ContainsKey(key))?.Name;

    /// <summary>The keys of a definition.</summary>
    /// <param name="body">Where its first key stands.</param>
    /// <param name="required">Takes the keys that must be there.</param>
    public Dictionary<string, SchemaShape> ReadKeys(int body, List<string> required)
    {
        lock (gate)
        {
            var keys = new Dictionary<string, SchemaShape>(StringComparer.Ordinal);
            for (var start = body; start < text.Length && text[start] == ' '; start = LineEnd(start) + 1)
            {
                var nameStart = start + 2;
                var nameEnd = text.IndexOf(' ', nameStart);
                var isRequired = text[nameEnd - 1] == '!';
                var name = text.Substring(nameStart, nameEnd - nameStart - (isRequired ? 1 : 0));
                var position = nameEnd + 1;
                keys.Add(name, ReadShape(ref position));
                if (isRequired)
                {
                    required.Add(name);
                }
            }

            return keys;
        }
    }

    private SchemaShape ReadShape(ref int position)
    {
        var shape = new SchemaShape();
        do
        {
            position += text[position] == '|' ? 1 : 0;
            ReadAlternative(shape, ref position);
        }
        while (text[position] == '|');

        return shape;
    }

    private void ReadAlternative(SchemaShape shape, ref int position)
    {
        switch (text[position])
        {
            case '[':
                position++;
                shape.Item = ReadShape(ref position);
                position++;
                shape.HasUniqueItems = text[position] == '!';
                position += shape.HasUniqueItems ? 1 : 0;
                break;
            case '<':
                position++;
                shape.RequiresNames = text[position] == '#';
                shape.IgnoresOtherNames = text[position] == '~';
                position += shape.RequiresNames || shape.IgnoresOtherNames ? 1 : 0;
                shape.Value = ReadShape(ref position);
                position++;
                break;
            case '{':
                var end = text.IndexOf('}', position);
                shape.Object = objects[text.Substring(position + 1, end - position - 1)];
                position = end + 1;
                break;
            default:
                ReadWord(shape, ref position);
                break;
        }
    }

    private void ReadWord(SchemaShape shape, ref int position)
    {
        var start = position;
        while (text[position] is (>= 'a' and <= 'z') or '-' or (>= '0' and <= '9'))
        {
            position++;
        }

        var word = text.Substring(start, position - start);
        switch (word)
        {
            case "null":
                shape.AllowsNull = true;
                break;
            case "any":
                break;
            case "kv":
                shape.Value = new SchemaShape { Scalar = new SchemaScalar(SchemaScalarKind.Value) };
                shape.Item = new SchemaShape { Scalar = new SchemaScalar(SchemaScalarKind.Text) };
                break;
            default:
                var kind = KindOf(word);
                shape.Scalar = text[position] == '(' ? ReadLimits(kind, ref position) : new SchemaScalar(kind);
                break;
        }
    }

    private SchemaScalar ReadLimits(SchemaScalarKind kind, ref int position)
    {
        var end = text.IndexOf(')', position);
        var limits = text.Substring(position + 1, end - position - 1);
        position = end + 1;
        var dots = limits.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            return new SchemaScalar(kind) { Words = limits.Split(',') };
        }

        return new SchemaScalar(kind)
        {
            Minimum = ReadNumber(limits.Substring(0, dots), long.MinValue),
            Maximum = ReadNumber(limits.Substring(dots + 2), long.MaxValue),
        };
    }

    private static long ReadNumber(string digits, long absent) => digits.Length == 0 ? absent : long.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static SchemaScalarKind KindOf(string word) => word switch
    {
        "text" => SchemaScalarKind.Text,
        "word" => SchemaScalarKind.Word,
        "textnum" => SchemaScalarKind.TextNum,
        "textbool" => SchemaScalarKind.TextBool,
        "plain" => SchemaScalarKind.Plain,
        "option" => SchemaScalarKind.Option,
        "bool" => SchemaScalarKind.Bool,
        "flag" => SchemaScalarKind.Flag,
        "truth" => SchemaScalarKind.Truth,
        "int" => SchemaScalarKind.Int,
        "integral" => SchemaScalarKind.Integral,
        "integral-or-duration" => SchemaScalarKind.IntegralOrDuration,
        "number" => SchemaScalarKind.Number,
        "plainnumber" => SchemaScalarKind.PlainNumber,
        "plaininteger" => SchemaScalarKind.PlainInteger,
        "bytes" => SchemaScalarKind.Bytes,
        "wholebytes" => SchemaScalarKind.WholeBytes,
        "bytestext" => SchemaScalarKind.BytesText,
        "duration" => SchemaScalarKind.Duration,
        "count" => SchemaScalarKind.Count,
        "exposed" => SchemaScalarKind.Exposed,
        "ip" => SchemaScalarKind.Ip,
        "ip4" => SchemaScalarKind.Ip4,
        "ip6" => SchemaScalarKind.Ip6,
        "cidr" => SchemaScalarKind.Cidr,
        "mac" => SchemaScalarKind.Mac,
        "container" => SchemaScalarKind.Container,
        "profile" => SchemaScalarKind.Profile,
        "value" => SchemaScalarKind.Value,
        "variable" => SchemaScalarKind.Variable,
        "pair" => SchemaScalarKind.Pair,
        "ssh" => SchemaScalarKind.Ssh,
        "host" => SchemaScalarKind.Host,
        "hostaddress" => SchemaScalarKind.HostAddress,
        "pull" => SchemaScalarKind.Pull,
        _ => throw new InvalidOperationException($"The schema has no scalar '{word}'."),
    };

    private int LineEnd(int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end;
    }
}
