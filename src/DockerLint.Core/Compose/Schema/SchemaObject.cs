namespace DockerLint.Compose.Schema;

/// <summary>A mapping whose keys are known; its definition is read when it is first asked for.</summary>
internal sealed class SchemaObject
{
    private readonly SchemaReader reader;
    private readonly int body;
    private Dictionary<string, SchemaShape>? keys;
    private List<string>? required;

    public SchemaObject(SchemaReader reader, string name, int body, bool isClosed, bool isOpen)
    {
        this.reader = reader;
        this.body = body;
        Name = name;
        IsClosed = isClosed;
        IsOpen = isOpen;
    }

    /// <summary>The name of the definition.</summary>
    public string Name { get; }

    /// <summary>Whether keys that begin with <c>x-</c> are refused too.</summary>
    public bool IsClosed { get; }

    /// <summary>Whether the loader takes keys that it does not know.</summary>
    public bool IsOpen { get; }

    /// <summary>The keys with what they take.</summary>
    public Dictionary<string, SchemaShape> Keys
    {
        get
        {
            Read();
            return keys ?? [];
        }
    }

    /// <summary>The keys that must be there.</summary>
    public List<string> Required
    {
        get
        {
            Read();
            return required ?? [];
        }
    }

    private void Read()
    {
        // Two threads may read it at once; both come to the same.
        if (keys is null)
        {
            var mustHave = new List<string>();
            var read = reader.ReadKeys(body, mustHave);
            required = mustHave;
            keys = read;
        }
    }
}
