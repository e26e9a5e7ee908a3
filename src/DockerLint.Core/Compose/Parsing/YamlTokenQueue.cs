namespace DockerLint.Compose.Parsing;

/// <summary>Tokens that wait to be taken. A class of its own, because the runtime would compile its generic queue for our struct at every start.</summary>
internal sealed class YamlTokenQueue
{
    private YamlToken[] tokens = new YamlToken[16];
    private int first;

    /// <summary>How many wait.</summary>
    public int Count { get; private set; }

    /// <summary>The first one. There must be one.</summary>
    public YamlToken Peek() => tokens[first];

    /// <summary>Takes the first one away. There must be one.</summary>
    public void Dequeue()
    {
        first++;
        Count--;
    }

    /// <summary>Puts one behind the others.</summary>
    public void Enqueue(YamlToken token)
    {
        if (Count == 0)
        {
            first = 0;
        }
        else if (first + Count == tokens.Length)
        {
            var larger = Count > tokens.Length / 2 ? new YamlToken[tokens.Length * 2] : tokens;
            Array.Copy(tokens, first, larger, 0, Count);
            (tokens, first) = (larger, 0);
        }

        tokens[first + Count++] = token;
    }

    /// <summary>Takes all away.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes those away that end behind an offset; tokens are ordered by where they end.</summary>
    /// <param name="offset">0-based.</param>
    public void DropFrom(int offset)
    {
        while (Count > 0 && tokens[first + Count - 1].End > offset)
        {
            Count--;
        }
    }
}
