namespace DockerLint.Grammars;

/// <summary>
/// The value of <c>RUN --device=</c>: the name of a device of the Container Device Interface, bare or as <c>name=</c>, and
/// <c>required</c>, read as BuildKit does.
/// </summary>
public sealed class RunDevice
{
    private RunDevice(string text) => Text = text;

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>The name, as in <c>vendor.com/class</c> or <c>vendor.com/class=name</c>; null if none is written.</summary>
    public string? Name { get; private set; }

    /// <summary>Where the name is written; null if it is not.</summary>
    public TextSpan? NameSpan { get; private set; }

    /// <summary>Whether the build fails where there is no such device.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>Why a build refuses it; null if it does not.</summary>
    public GrammarProblem? Problem { get; private set; }

    /// <summary>Reads a device; never fails, see <see cref="Problem"/>.</summary>
    /// <param name="text">What follows <c>--device=</c>.</param>
    public static RunDevice Parse(string text)
    {
        var device = new RunDevice(text);
        var fields = CsvLine.Split(text, out var fault);
        foreach (var field in fields)
        {
            device.Read(field, isOnly: fields.Count == 1);
        }

        device.Problem ??= fault;
        return device;
    }

    private void Read(CsvField field, bool isOnly)
    {
        var equals = field.Text.IndexOf('=');
        var key = (equals < 0 ? field.Text : field.Text.Substring(0, equals)).ToLowerInvariant();
        if (isOnly && equals < 0)
        {
            SetName(field, 0);
        }
        else if (key == "required")
        {
            IsRequired = equals < 0 || ReadFlag(field, equals + 1);
        }
        else if (equals < 0)
        {
            Fail(field.Span(0, field.Text.Length), $"'{field.Text}' is neither 'required' nor a key with a value");
        }
        else
        {
            // What is no key is a name with its class: vendor.com/class=name.
            SetName(field, key == "name" ? equals + 1 : 0);
        }
    }

    private void SetName(CsvField field, int start)
    {
        var span = field.Span(start, field.Text.Length);
        if (Name is not null)
        {
            Fail(span, $"the device has a name already, '{Name}'");
            return;
        }

        Name = field.Text.Substring(start);
        NameSpan = span;
    }

    private bool ReadFlag(CsvField field, int start)
    {
        var value = field.Text.Substring(start);
        if (GoBoolean.Parse(value) is { } flag)
        {
            return flag;
        }

        Fail(field.Span(start, field.Text.Length), $"'{value}' is neither true nor false");
        return false;
    }

    private void Fail(TextSpan span, string message) => Problem ??= new GrammarProblem(span, message);
}
