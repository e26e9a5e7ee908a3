using System.Linq;
using DockerLint.Dockerfile;

namespace Library
{
    public static class Instructions
    {
        public static bool IsExact(string text) => DockerfileSyntaxTree.ParseText(text).Text.ToString() == text;

        public static int Problems(string text) => DockerfileSyntaxTree.ParseText(text).Diagnostics.Count();
    }
}
