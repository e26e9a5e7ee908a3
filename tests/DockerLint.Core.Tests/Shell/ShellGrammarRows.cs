namespace DockerLint.Core.Tests.Shell;

/// <summary>Texts with what <c>dash -n</c> and <c>bash -n</c> say about them.</summary>
internal static class ShellGrammarRows
{
    /// <summary>D: dash accepts it; B: Bash accepts it; a dash in its place: not. ⏎ stands for a line break; a line with # is a heading.</summary>
    private const string Table = """
            # lists
            DB a
            DB a; b & c
            DB a &
            DB a && b || c
            DB a &&⏎⏎ b
            -- a &&
            -- && a
            -- a && && b
            -- a ||
            -- ; a
            -- a ; ; b
            -- a;;
            -- a & ; b
            -- a & & b
            -- a & && b
            -- (a
            -- a)
            -- (a) b
            -- ()
            DB (a;)
            DB { a; }
            -- { a }
            -- { a
            -- }
            -- {a; }
            -- { }
            DB a | b |⏎ c
            -- a |
            -- | a
            -- a | | b
            DB ! a
            -B ! ! a
            DB ! a | b
            -- a | ! b
            -B !
            -- ! && a
            -B a |& b
            -- a & | b
            # if
            DB if a; then b; fi
            DB if a; then b; else c; fi
            DB if a; then b; elif c; then d; else e; fi
            -- if a; then b
            -- if a; b; fi
            -- if a then b; fi
            -- if; then a; fi
            -- if a; then fi
            -- if a; then b; else fi
            -- if a; then b; else c; else d; fi
            -- if a; then b; elif c; fi
            -- fi
            -- then a
            -- if a; then b; fi c
            DB if a; then b; fi | c > d
            DB if (a) then b; fi
            DB echo if then else fi
            # loops
            DB while a; do b; done
            DB until a⏎do b⏎done
            -- while a; do b
            -- while a; b; done
            -- while; do a; done
            -- while a; do done
            -- do a; done
            -- done
            DB for x in a b; do c; done
            DB for x in; do c; done
            DB for x; do c; done
            DB for x do c; done
            DB for x⏎in a⏎do b⏎done
            -- for x in a b do c; done
            -- for x in a; ; do b; done
            -- for in in in; do in; done
            -- for x in a; do b
            -B for x in a; { b; }
            -- for x in a & do b; done
            -B for ((i=0; i<3; i++)); do a; done
            -B for ((;;)) { a; }
            -B select x in a b; do c; done
            DB while a; do b; done < c 2> d
            # case
            DB case x in a) b;; esac
            DB case x in a|b) c;; *) d; esac
            DB case x in (a) b;; esac
            DB case x in esac
            DB case x⏎in⏎a)⏎;;⏎esac
            -- case x in a) b;; c) d
            -- case x a) b;; esac
            -- case x in a b;; esac
            -- case x in a) b;; ;; esac
            -- case in in in) in;; esac
            DB case x in a) b & ;; esac
            -B case x in a) ;& b) c;; esac
            -B case x in a) b;;& c) d;; esac
            -- case in esac
            -- case x in | a) b;; esac
            -- case x in a|) b;; esac
            DB case "x y" in "a"*) b;; [!a]) c;; esac
            -- esac
            DB case x in if) a;; esac
            DB case x in (esac) a;; esac
            # functions
            DB f() { a; }
            DB f () (a)
            DB f()⏎{ a; }
            D- f() a
            DB f() if a; then b; fi
            DB f( ) { a; }
            -- f(a) { b; }
            DB f() { a; } > b
            -B my-f() { a; }
            -- f() { a; }; f() { b
            -B function f { a; }
            -B function f() { a; }
            -- f()
            -- () { a; }
            -- f() ;
            # words and quotes
            -- echo 'a
            -- echo "a
            DB echo 'a'"b"c\ d
            DB echo "a 'b"
            DB echo 'a "b'
            DB echo \
            DB echo a\⏎b
            DB echo "$(a "b c")"
            DB echo "$(a 'b)')"
            -- echo $(a
            DB echo $(a)
            DB echo $(a; b | c)
            DB echo $()
            -- echo $(if)
            -- echo $(a))
            DB echo `a`
            DB echo ${a}
            -- echo ${a
            DB echo "${a:-b c}"
            DB echo "${a:-"b"}"
            DB echo "${a#'}'}"
            DB echo ${a:-'}'}
            D- echo "${a:-'}"
            DB echo ${a:-${b:-c}}
            DB echo ${#a} ${#} ${@} ${a%%b}
            DB echo $((1 + 2))
            DB echo $(( (1 + 2) * 3 ))
            -- echo $((1 + 2)
            -B echo $((a) )
            DB echo $(( $(a) ))
            DB echo $ $. "$"
            DB echo # a 'b
            DB echo a#'b'
            -B echo $'a\'b'
            DB echo $"a b"
            DB echo {a,b} {1..3} {
            DB echo [ ] [a-z] [!b]
            # redirections
            DB a > b < c 2>&1 >> d
            DB > a
            -- a >
            -- a > ;
            DB a >&2
            DB a >&-
            DB a > b c
            DB a <> b >| c
            DB a 10> b
            -B a 2>&1>b
            -B a >&2>b
            -- a > 2>b
            DB a &> b
            DB a &>> b
            -B a <<< b
            DB a {fd}> b
            DB > a b > c d
            DB (a) > b
            -- (a) b=c
            # here-documents
            DB cat <<A⏎b⏎A
            DB cat <<'A'⏎$(⏎A
            DB cat <<-A⏎\tb⏎\tA
            DB cat <<A | b⏎c⏎A
            DB cat <<A <<B⏎a⏎A⏎b⏎B
            DB cat <<A && b⏎c⏎A⏎d
            DB if cat <<A; then⏎b⏎A⏎c; fi
            -- cat <<
            DB cat <<A; (⏎a⏎A⏎b)
            DB echo $(cat <<A⏎a⏎A⏎)
            -B echo $(cat <<A⏎a⏎A)
            DB { cat <<A⏎a⏎A⏎}
            DB cat <<A⏎a\⏎A⏎A
            DB cat <<"A B"⏎c⏎A B
            # assignments
            DB a=b
            DB a=b c=d e
            DB a= b
            -B a=(b)
            -B a=(b "c d"⏎ e)
            -- a=(b
            DB a+=b
            DB a[1]=b
            DB export a=b
            -B declare -a a=(b c)
            -B export a=(b)
            -- a=b (c)
            -- a =(b)
            -B local a=(b)
            # Bash beyond
            DB [[ a == b* ]]
            -B [[ -f a && ! ( b =~ ^(c|d)$ || e < f ) ]]
            D- [[ a
            D- [[ a b ]]
            D- [[ a == ]]
            D- [[ a -eq b c ]]
            -- [[ ( a ]]
            DB [[ a &&⏎ b ]]
            D- [[ a⏎== b ]]
            D- [[ -z ]]
            DB ((a++))
            DB (( a < b && c ))
            -- ((a)
            -B diff <(a) >(b)
            -- diff <(a
            -- echo @(a|b)
            -- shopt -s extglob⏎rm !(a|b)
            -B [[ a == @(b|c) ]]
            -- case a in @(b|c)) d;; esac
            DB time a | b
            -B time { a; }
            -B time -p (a)
            DB coproc a
            -B coproc N { a; }
            DB echo $[1 + 2]
            DB echo ${a[1]} ${a[@]} ${!a} ${a//b/c} ${a^^} ${a:1:2}
            -B a > >(b)
            """;

    public static IEnumerable<(string Text, bool IsDash, bool IsBash)> All =>
        Table.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line[0] != '#')
            .Select(line => (line[3..].Replace('⏎', '\n'), line[0] == 'D', line[1] == 'B'));
}
