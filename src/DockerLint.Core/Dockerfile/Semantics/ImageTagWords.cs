using System.Globalization;
using DockerLint.Grammars;

namespace DockerLint.Dockerfile.Semantics;

/// <summary>The words of a tag, as far as they are known.</summary>
internal sealed class ImageTagWords
{
    private const string Latest = "latest";

    private readonly List<string> words = [];
    private readonly bool isOpen;
    private readonly int? major;

    public ImageTagWords(ImageReference image)
    {
        if (image.HasTag == false)
        {
            // A digest without a tag can be that of any tag.
            isOpen = image.HasDigest != false;
            if (!isOpen)
            {
                words.Add(Latest);
                major = int.MaxValue;
            }

            return;
        }

        const char Unknown = '\uFFFF';
        var text = string.Concat(image.TagValue.Parts.Select(part => part ?? Unknown.ToString()));
        var first = true;
        foreach (var word in text.Split('-'))
        {
            var end = word.IndexOf(Unknown);
            isOpen |= end >= 0;
            if (end < 0)
            {
                words.Add(word);
            }

            if (first)
            {
                major = Major(word);
                first = false;
            }
        }
    }

    /// <summary>Whether a row fits: yes, no, or null if that hangs on what is not known.</summary>
    public bool? Fits(BaseImageRow row)
    {
        bool? fits = true;
        if (row.HasMajor)
        {
            if (major is not { } known)
            {
                fits = null;
            }
            else if (known < row.FirstMajor || known > row.LastMajor)
            {
                return false;
            }
        }

        foreach (var wanted in row.TagWords.Split(' '))
        {
            if (wanted.Length == 0 || words.Exists(word => word.StartsWith(wanted, StringComparison.Ordinal)))
            {
                continue;
            }

            if (!isOpen)
            {
                return false;
            }

            fits = null;
        }

        return fits;
    }

    // A number counts only up to something known that ends it; latest is above every number.
    private static int? Major(string word)
    {
        if (word == Latest)
        {
            return int.MaxValue;
        }

        var end = 0;
        while (end < word.Length && word[end] is >= '0' and <= '9')
        {
            end++;
        }

        return end > 0 && (end == word.Length || word[end] == '.')
            && int.TryParse(word.Substring(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
