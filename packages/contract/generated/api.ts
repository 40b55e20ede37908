/** Generated from the routes of the server by `npm run contract`. Do not edit. */
export interface paths {
    "/api/open/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units of the city as they are today, by code */
        get: {
            parameters: {
                query?: {
                    kind?: "city" | "department" | "board" | "service_centre" | "commune" | "office" | "one_stop";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                shortName: string;
                                kind: string;
                                level: string;
                                parentCode: string | null;
                                gsoCode: string | null;
                                longitude: number | null;
                                latitude: number | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of an address in two levels: the provinces, and the communes of this city, by GSO code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            provinces: {
                                code: string;
                                name: string;
                            }[];
                            communes: {
                                code: string;
                                name: string;
                            }[];
                            cityProvince: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every unit with the number of its staff */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                parentId: string | null;
                                code: string;
                                name: string;
                                kind: string;
                                level: string;
                                agencyNames: string[];
                                validFrom: string;
                                validTo: string | null;
                                staff: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in; answers a bearer token and sets a cookie, or asks for the second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        username: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                            account: {
                                id: string;
                                name: string;
                                audience: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Opens nothing by itself; give it back with the second factor */
                            pending: string;
                            methods: string[];
                            expiresAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Signs out on every device */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sessions/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes a sign-in with the second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Either a code or a passkey */
            requestBody: {
                content: {
                    "application/json": {
                        pending: string;
                        /** @description Of the app, or a recovery code */
                        code?: string;
                        passkey?: {
                            id: string;
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                            account: {
                                id: string;
                                name: string;
                                audience: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sessions/current/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a second factor in a session; its token is replaced */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description Either a code or a passkey */
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Of the app, or a recovery code */
                        code?: string;
                        passkey?: {
                            id: string;
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is to sign in order to sign in, or to complete a half sign-in; sets a cookie */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pending?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                            rpId: string;
                            timeout: number;
                            /** @enum {string} */
                            userVerification: "required";
                            allowCredentials: {
                                /** @enum {string} */
                                type: "public-key";
                                id: string;
                                transports: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sessions/current/passkey-challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is to sign for step-up */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                            rpId: string;
                            timeout: number;
                            /** @enum {string} */
                            userVerification: "required";
                            allowCredentials: {
                                /** @enum {string} */
                                type: "public-key";
                                id: string;
                                transports: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by a passkey, without name or password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        passkey: {
                            id: string;
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            };
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                            account: {
                                id: string;
                                name: string;
                                audience: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            signedIn: boolean;
                            account?: {
                                id: string;
                                name: string;
                                audience: string;
                                posts: {
                                    role: string;
                                    unitCode: string;
                                    unitName: string;
                                }[];
                            };
                            assurance?: {
                                level: number;
                                methods: string[];
                                secondFactorAt: string | null;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Signs out here */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the own account is signed in to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            username: string;
                            hasPassword: boolean;
                            passwordChangedAt: string | null;
                            totpSince: string | null;
                            passkeys: number;
                            recoveryCodes: number;
                            needsSecondFactor: boolean;
                            mustEnrol: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password; every other session ends, this one goes on under a new token */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current?: string;
                        next: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to enrol an authenticator app, after the password or a fresh second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            secret: string;
                            uri: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Forgets the authenticator app */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/totp/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the app by a first code; answers recovery codes if there were none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                            /** @description Shown once; each opens once */
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes new recovery codes; the earlier ones end */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Shown once; each opens once */
                            codes: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open sessions of the own account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sessions: {
                                id: string;
                                /** @description Browser and system; empty for what is no browser we know */
                                device: string;
                                /** @description The network; empty when it is not known */
                                place: string;
                                /** @description On the network from which is asked now */
                                near: boolean;
                                startedAt: string;
                                seenAt: string;
                                expiresAt: string;
                                /** @description The session that asks */
                                current: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Ends every session of the own account but this one */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one session of the own account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passkeys of the own account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            passkeys: {
                                id: string;
                                name: string;
                                /** @description Goes along to its owner’s other devices */
                                synced: boolean;
                                madeAt: string;
                                usedAt: string | null;
                                /** @description Since when it opens nothing, because its counter went back */
                                blockedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Adds the passkey that the device has made; answers recovery codes if there were none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        passkey: {
                            id: string;
                            response: {
                                clientDataJSON: string;
                                attestationObject: string;
                                transports?: string[];
                            };
                        };
                        name?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                            id: string;
                            /** @description Shown once; each opens once */
                            recoveryCodes: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/passkey-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a device is to make, after the password or a fresh second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            challenge: string;
                            rp: {
                                id: string;
                                name: string;
                            };
                            user: {
                                id: string;
                                name: string;
                                displayName: string;
                            };
                            pubKeyCredParams: {
                                /** @enum {string} */
                                type: "public-key";
                                alg: number;
                            }[];
                            timeout: number;
                            /** @enum {string} */
                            attestation: "none";
                            authenticatorSelection: {
                                residentKey: string;
                                requireResidentKey: boolean;
                                userVerification: string;
                            };
                            excludeCredentials: {
                                /** @enum {string} */
                                type: "public-key";
                                id: string;
                                transports: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/passkeys/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Calls a passkey by another name */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/account/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a passkey */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sign-in-means": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** By what one can sign in besides a password */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vneid: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sign-in-attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to sign in through VNeID; answers where to go, and sets a cookie that the way back needs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        level?: 1 | 2;
                        locale?: "vi" | "en";
                        next?: string;
                        carried?: string[][];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            address: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sign-in-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends signing in through VNeID with what it sent the browser back with; opens or raises a session, or asks for the second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        query: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            expiresAt: string;
                            account: {
                                id: string;
                                name: string;
                                audience: string;
                            };
                            next: string | null;
                            carried: string[][];
                        };
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Opens nothing by itself; give it back with the second factor */
                            pending: string;
                            methods: string[];
                            expiresAt: string;
                            next: string | null;
                            carried: string[][];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the city holds about the person who is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fullName: string;
                            citizenId: string;
                            birthDate: string | null;
                            sex: string | null;
                            phone: string | null;
                            email: string | null;
                            address: {
                                line: string;
                                communeCode: string | null;
                                communeName: string | null;
                                provinceCode: string | null;
                                former: {
                                    text: string;
                                    communeCode: string | null;
                                    districtCode: string | null;
                                } | null;
                            } | null;
                            addressLine: string | null;
                            communesOffered: {
                                code: string;
                                name: string;
                            }[];
                            commune: {
                                code: string;
                                name: string;
                            } | null;
                            invented: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/profile/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes how the person is reached; an empty text takes it away */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        phone: string;
                        email: string;
                        address: {
                            line: string;
                            province: string;
                            commune: string;
                            former: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations that the person may act for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                taxCode: string;
                                kind: string;
                                title: string;
                                address: string | null;
                                invented: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who looked at the person’s data, when, why and for which dossier; newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                at: string;
                                who: {
                                    kind: "nobody" | "person" | "staff" | "system";
                                    name: string | null;
                                    title: string | null;
                                    office: string | null;
                                };
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                dossierIds: string[];
                                organisation: string | null;
                                objection: {
                                    reason: string;
                                    madeAt: string;
                                    answer: {
                                        outcome: "justified" | "rejected";
                                        text: string;
                                        at: string;
                                    } | null;
                                } | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/disclosures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/disclosures/{id}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that a reading was not right; the data protection officer answers */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the person lets act for them, and for whom they act */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                kind: "person" | "company" | "guardian" | "assisted";
                                side: "principal" | "delegate";
                                standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                                offeredBy: "principal" | "delegate" | "office";
                                principal: {
                                    kind: "person" | "organisation";
                                    name: string;
                                    digits: string | null;
                                };
                                delegate: {
                                    name: string;
                                    digits: string | null;
                                };
                                scopes: string[];
                                procedures: string[] | null;
                                firstDay: string;
                                lastDay: string;
                                offeredAt: string;
                                answeredAt: string | null;
                                endedAt: string | null;
                                endedBy: string | null;
                                mayAnswer: boolean;
                                mayEnd: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Offers it to somebody, or asks somebody for it; answers alike whether or not they are known */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        side: "principal" | "delegate";
                        /** Format: uuid */
                        organisationId?: string;
                        other: {
                            citizenId: string;
                            fullName: string;
                        };
                        scopes: ("hand_in" | "follow" | "receive")[];
                        procedures: string[] | null;
                        /** Format: date */
                        firstDay: string;
                        /** Format: date */
                        lastDay: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kind: "person" | "company" | "guardian" | "assisted";
                            side: "principal" | "delegate";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            offeredBy: "principal" | "delegate" | "office";
                            principal: {
                                kind: "person" | "organisation";
                                name: string;
                                digits: string | null;
                            };
                            delegate: {
                                name: string;
                                digits: string | null;
                            };
                            scopes: string[];
                            procedures: string[] | null;
                            firstDay: string;
                            lastDay: string;
                            offeredAt: string;
                            answeredAt: string | null;
                            endedAt: string | null;
                            endedBy: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delegation, with what was done under it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kind: "person" | "company" | "guardian" | "assisted";
                            side: "principal" | "delegate";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            offeredBy: "principal" | "delegate" | "office";
                            principal: {
                                kind: "person" | "organisation";
                                name: string;
                                digits: string | null;
                            };
                            delegate: {
                                name: string;
                                digits: string | null;
                            };
                            scopes: string[];
                            procedures: string[] | null;
                            firstDay: string;
                            lastDay: string;
                            offeredAt: string;
                            answeredAt: string | null;
                            endedAt: string | null;
                            endedBy: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/delegations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts what the other side offered */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kind: "person" | "company" | "guardian" | "assisted";
                            side: "principal" | "delegate";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            offeredBy: "principal" | "delegate" | "office";
                            principal: {
                                kind: "person" | "organisation";
                                name: string;
                                digits: string | null;
                            };
                            delegate: {
                                name: string;
                                digits: string | null;
                            };
                            scopes: string[];
                            procedures: string[] | null;
                            firstDay: string;
                            lastDay: string;
                            offeredAt: string;
                            answeredAt: string | null;
                            endedAt: string | null;
                            endedBy: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/delegations/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses what the other side offered */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kind: "person" | "company" | "guardian" | "assisted";
                            side: "principal" | "delegate";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            offeredBy: "principal" | "delegate" | "office";
                            principal: {
                                kind: "person" | "organisation";
                                name: string;
                                digits: string | null;
                            };
                            delegate: {
                                name: string;
                                digits: string | null;
                            };
                            scopes: string[];
                            procedures: string[] | null;
                            firstDay: string;
                            lastDay: string;
                            offeredAt: string;
                            answeredAt: string | null;
                            endedAt: string | null;
                            endedBy: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it at once, or takes an offer back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kind: "person" | "company" | "guardian" | "assisted";
                            side: "principal" | "delegate";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            offeredBy: "principal" | "delegate" | "office";
                            principal: {
                                kind: "person" | "organisation";
                                name: string;
                                digits: string | null;
                            };
                            delegate: {
                                name: string;
                                digits: string | null;
                            };
                            scopes: string[];
                            procedures: string[] | null;
                            firstDay: string;
                            lastDay: string;
                            offeredAt: string;
                            answeredAt: string | null;
                            endedAt: string | null;
                            endedBy: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/assistances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions in which the person helped or was helped, and whether they serve as a volunteer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            service: {
                                team: string;
                                unitName: string;
                            } | null;
                            items: {
                                id: string;
                                side: "helper" | "citizen";
                                standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                                code: string | null;
                                helper: {
                                    name: string;
                                    team: string;
                                    unitName: string;
                                };
                                citizen: string | null;
                                digits: string | null;
                                offeredAt: string;
                                endsAt: string;
                                endedAt: string | null;
                                mayAnswer: boolean;
                                mayEnd: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** A volunteer offers to help; answers alike whether or not anybody has the number */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        citizenId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            side: "helper" | "citizen";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            code: string | null;
                            helper: {
                                name: string;
                                team: string;
                                unitName: string;
                            };
                            citizen: string | null;
                            digits: string | null;
                            offeredAt: string;
                            endsAt: string;
                            endedAt: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/assistances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One session, with what was done in it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            side: "helper" | "citizen";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            code: string | null;
                            helper: {
                                name: string;
                                team: string;
                                unitName: string;
                            };
                            citizen: string | null;
                            digits: string | null;
                            offeredAt: string;
                            endsAt: string;
                            endedAt: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/assistances/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it at once; either side may */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            side: "helper" | "citizen";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            code: string | null;
                            helper: {
                                name: string;
                                team: string;
                                unitName: string;
                            };
                            citizen: string | null;
                            digits: string | null;
                            offeredAt: string;
                            endsAt: string;
                            endedAt: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/assistance-offers/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who offers to help under this code */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            side: "helper" | "citizen";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            code: string | null;
                            helper: {
                                name: string;
                                team: string;
                                unitName: string;
                            };
                            citizen: string | null;
                            digits: string | null;
                            offeredAt: string;
                            endsAt: string;
                            endedAt: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/assistance-offers/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets the volunteer fill in for an hour; handing in stays with the citizen */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            side: "helper" | "citizen";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            code: string | null;
                            helper: {
                                name: string;
                                team: string;
                                unitName: string;
                            };
                            citizen: string | null;
                            digits: string | null;
                            offeredAt: string;
                            endsAt: string;
                            endedAt: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/assistance-offers/{code}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wants no help */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            side: "helper" | "citizen";
                            standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                            code: string | null;
                            helper: {
                                name: string;
                                team: string;
                                unitName: string;
                            };
                            citizen: string | null;
                            digits: string | null;
                            offeredAt: string;
                            endsAt: string;
                            endedAt: string | null;
                            mayAnswer: boolean;
                            mayEnd: boolean;
                            acts: {
                                at: string;
                                action: string;
                                subjectId: string;
                                procedureCode: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/guardianship-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everybody who acts or acted for the child with this number */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description In the body, so that no log holds the number */
            requestBody: {
                content: {
                    "application/json": {
                        citizenId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            child: {
                                fullName: string;
                                birthDate: string | null;
                            };
                            items: {
                                id: string;
                                guardian: string;
                                standing: "offered" | "lapsed" | "refused" | "revoked" | "not_yet" | "in_force" | "expired";
                                lastDay: string;
                                registeredAt: string;
                                endReason: string | null;
                                mayEnd: boolean;
                                ground: "birth_certificate" | "guardianship_decision";
                                paperNumber: string;
                                /** Format: date */
                                paperDay: string;
                                paperOffice: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/guardianships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers somebody who acts for a child; it holds once they have accepted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        child: {
                            citizenId: string;
                            fullName: string;
                            /** Format: date */
                            birthDate: string;
                        };
                        guardian: {
                            citizenId: string;
                            fullName: string;
                            /** Format: date */
                            birthDate: string;
                        };
                        ground: "birth_certificate" | "guardianship_decision";
                        paperNumber: string;
                        /** Format: date */
                        paperDay: string;
                        paperOffice: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/guardianships/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it at once, and says on what paper */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff of a unit and the units below it */
        get: {
            parameters: {
                query: {
                    unitCode: string;
                    name?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                fullName: string;
                                unitName: string;
                                positionTitle: string;
                                leftAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Takes somebody on; the first password is answered once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        unitCode: string;
                        positionCode: string;
                        role: string;
                        reach: "unit" | "subtree";
                        fullName: string;
                        username: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            password: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody’s posts and substitutions, ever */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fullName: string;
                            positionCode: string;
                            positionTitle: string;
                            unit: {
                                code: string;
                                name: string;
                            };
                            hasAccount: boolean;
                            hasNumber: boolean;
                            posts: {
                                id: string;
                                role: string;
                                unitId: string;
                                unitName: string;
                                reach: string;
                                validFrom: string;
                                validTo: string | null;
                                endedAt: string | null;
                            }[];
                            substitutions: {
                                id: string;
                                postId: string;
                                substitute: string;
                                firstDay: string;
                                lastDay: string;
                                reason: string;
                                madeBy: string;
                                madeAt: string;
                                endedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives another seat; the old posts end as the new one begins */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        unitCode: string;
                        positionCode: string;
                        role: string;
                        reach: "unit" | "subtree";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fullName: string;
                            positionCode: string;
                            positionTitle: string;
                            unit: {
                                code: string;
                                name: string;
                            };
                            hasAccount: boolean;
                            hasNumber: boolean;
                            posts: {
                                id: string;
                                role: string;
                                unitId: string;
                                unitName: string;
                                reach: string;
                                validFrom: string;
                                validTo: string | null;
                                endedAt: string | null;
                            }[];
                            substitutions: {
                                id: string;
                                postId: string;
                                substitute: string;
                                firstDay: string;
                                lastDay: string;
                                reason: string;
                                madeBy: string;
                                madeAt: string;
                                endedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends posts, account and sessions at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            fullName: string;
                            positionCode: string;
                            positionTitle: string;
                            unit: {
                                code: string;
                                name: string;
                            };
                            hasAccount: boolean;
                            hasNumber: boolean;
                            posts: {
                                id: string;
                                role: string;
                                unitId: string;
                                unitName: string;
                                reach: string;
                                validFrom: string;
                                validTo: string | null;
                                endedAt: string | null;
                            }[];
                            substitutions: {
                                id: string;
                                postId: string;
                                substitute: string;
                                firstDay: string;
                                lastDay: string;
                                reason: string;
                                madeBy: string;
                                madeAt: string;
                                endedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff/{id}/citizen-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Records which citizen this is, by a number that is shown to nobody; an empty one takes it away */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        citizenId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff/{id}/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets this member of staff do the work of a colleague’s post for some days */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        postId: string;
                        /** Format: date */
                        firstDay: string;
                        /** Format: date */
                        lastDay: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/substitutions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a substitution at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/volunteers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Volunteers of a unit and the units below it */
        get: {
            parameters: {
                query: {
                    unitCode: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                unitName: string;
                                team: string;
                                namedAt: string;
                                relievedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Names somebody as a volunteer; their number and name must both be theirs */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        citizenId: string;
                        fullName: string;
                        unitCode: string;
                        team: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/volunteers/{id}/relief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They serve no more; their open sessions end at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mergers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records that are said to be one person’s or one organisation’s, those that wait first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mayPropose: boolean;
                            items: {
                                id: string;
                                kind: "person" | "organisation";
                                state: "proposed" | "refused" | "merging" | "merged" | "undoing" | "undone";
                                evidence: "vneid" | "paper" | "renumbered";
                                seen: string;
                                old: {
                                    fullName: string;
                                    digits: string;
                                    birthDate: string | null;
                                };
                                kept: {
                                    fullName: string;
                                    digits: string;
                                    birthDate: string | null;
                                };
                                proposedBy: string;
                                proposedAt: string;
                                decidedBy: string | null;
                                decidedAt: string | null;
                                undoneAt: string | null;
                                mayDecide: boolean;
                                mayUndo: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Proposes that two records are one person’s or one organisation’s */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind: "person" | "organisation";
                        oldNumber: string;
                        keptNumber: string;
                        evidence: "vneid" | "paper" | "renumbered";
                        seen: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mergers/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The two are one from now on; not for the proposer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mergers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They stay two */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mergers/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** They are two again; within thirty days, and while nothing new has come */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/disclosure-objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections to readings: those that wait, or those that were answered */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "answered";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                madeAt: string;
                                reason: string;
                                outcome: ("justified" | "rejected") | null;
                                answer: string | null;
                                reading: {
                                    at: string;
                                    why: {
                                        vi: string;
                                        en: string;
                                    };
                                    basis: {
                                        vi: string;
                                        en: string;
                                    };
                                    dossierIds: string[];
                                    who: {
                                        kind: "nobody" | "person" | "staff" | "system";
                                        name: string | null;
                                        title: string | null;
                                        office: string | null;
                                    };
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/disclosure-objections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers an objection */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        outcome: "justified" | "rejected";
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/disclosure-delays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Readings that are shown later, with ground and end */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                official: string;
                                ground: "criminal_procedure" | "inspection" | "security";
                                reference: string;
                                recordedBy: string;
                                recordedAt: string;
                                endsAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Shows what an official reads of a person only from a day on, on a recorded ground */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        citizenId: string;
                        username: string;
                        ground: "criminal_procedure" | "inspection" | "security";
                        reference: string;
                        /** Format: date */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person is asked to consent to, what they answered, and the proof of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            deciders: "self" | "guardian" | "both";
                            /** @description whether it is for the caller to say */
                            mayAnswer: boolean;
                            asked: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                                /** @description never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed */
                                state: string;
                                /** @description never, given, withdrawn or outdated: what the caller’s side says */
                                said: string;
                                since: string | null;
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                            statutory: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                            history: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description given or withdrawn */
                                act: string;
                                purpose: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                locale: string;
                                /** @description of the title and the text that stood on the page */
                                sha256: string;
                                /** @description page or program */
                                how: string;
                                side: "self" | "guardian";
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Consents to the words of a version */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    purpose: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the version of the words that were shown */
                        version: number;
                        locale?: "vi" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            deciders: "self" | "guardian" | "both";
                            /** @description whether it is for the caller to say */
                            mayAnswer: boolean;
                            asked: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                                /** @description never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed */
                                state: string;
                                /** @description never, given, withdrawn or outdated: what the caller’s side says */
                                said: string;
                                since: string | null;
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                            statutory: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                            history: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description given or withdrawn */
                                act: string;
                                purpose: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                locale: string;
                                /** @description of the title and the text that stood on the page */
                                sha256: string;
                                /** @description page or program */
                                how: string;
                                side: "self" | "guardian";
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Takes consent back */
        delete: {
            parameters: {
                query?: {
                    locale?: "vi" | "en";
                };
                header?: never;
                path: {
                    purpose: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            deciders: "self" | "guardian" | "both";
                            /** @description whether it is for the caller to say */
                            mayAnswer: boolean;
                            asked: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                                /** @description never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed */
                                state: string;
                                /** @description never, given, withdrawn or outdated: what the caller’s side says */
                                said: string;
                                since: string | null;
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                            statutory: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                            history: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description given or withdrawn */
                                act: string;
                                purpose: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                locale: string;
                                /** @description of the title and the text that stood on the page */
                                sha256: string;
                                /** @description page or program */
                                how: string;
                                side: "self" | "guardian";
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/guardianships/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked about a child, and what child and guardians answered */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            child: string;
                            deciders: "self" | "guardian" | "both";
                            /** @description whether it is for the caller to say */
                            mayAnswer: boolean;
                            asked: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                                /** @description never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed */
                                state: string;
                                /** @description never, given, withdrawn or outdated: what the caller’s side says */
                                said: string;
                                since: string | null;
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                            statutory: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                            history: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description given or withdrawn */
                                act: string;
                                purpose: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                locale: string;
                                /** @description of the title and the text that stood on the page */
                                sha256: string;
                                /** @description page or program */
                                how: string;
                                side: "self" | "guardian";
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/guardianships/{id}/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Consents for a child to the words of a version */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    purpose: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the version of the words that were shown */
                        version: number;
                        locale?: "vi" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            child: string;
                            deciders: "self" | "guardian" | "both";
                            /** @description whether it is for the caller to say */
                            mayAnswer: boolean;
                            asked: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                                /** @description never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed */
                                state: string;
                                /** @description never, given, withdrawn or outdated: what the caller’s side says */
                                said: string;
                                since: string | null;
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                            statutory: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                            history: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description given or withdrawn */
                                act: string;
                                purpose: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                locale: string;
                                /** @description of the title and the text that stood on the page */
                                sha256: string;
                                /** @description page or program */
                                how: string;
                                side: "self" | "guardian";
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Takes a guardian’s consent for a child back */
        delete: {
            parameters: {
                query?: {
                    locale?: "vi" | "en";
                };
                header?: never;
                path: {
                    id: string;
                    purpose: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            child: string;
                            deciders: "self" | "guardian" | "both";
                            /** @description whether it is for the caller to say */
                            mayAnswer: boolean;
                            asked: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                                /** @description never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed */
                                state: string;
                                /** @description never, given, withdrawn or outdated: what the caller’s side says */
                                said: string;
                                since: string | null;
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                            statutory: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                            history: {
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @description given or withdrawn */
                                act: string;
                                purpose: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                locale: string;
                                /** @description of the title and the text that stood on the page */
                                sha256: string;
                                /** @description page or program */
                                how: string;
                                side: "self" | "guardian";
                                /** @description said at another record of the person, which was merged */
                                atMerged: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the person asked of their data, newest first, with its clock */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                kind: string;
                                details: string;
                                field: string | null;
                                value: string | null;
                                purpose: string | null;
                                /** @description received, in_progress, done, refused or withdrawn */
                                state: string;
                                madeAt: string;
                                /** Format: date */
                                answerBy: string;
                                /** Format: date */
                                dueBy: string;
                                next: string | null;
                                late: boolean;
                                extendedAt: string | null;
                                extensionReason: string | null;
                                closedAt: string | null;
                                answer: string | null;
                                ground: string | null;
                                report: {
                                    kind: string;
                                    erased: number;
                                    kept: number;
                                    because: {
                                        vi: string;
                                        en: string;
                                    } | null;
                                }[] | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Asks for a copy, a correction, deletion, restriction, or objects */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kind: "access" | "correction" | "deletion" | "restriction" | "objection";
                        details?: string;
                        field?: string;
                        value?: string;
                        purpose?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            kind: string;
                            details: string;
                            field: string | null;
                            value: string | null;
                            purpose: string | null;
                            /** @description received, in_progress, done, refused or withdrawn */
                            state: string;
                            madeAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            dueBy: string;
                            next: string | null;
                            late: boolean;
                            extendedAt: string | null;
                            extensionReason: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            ground: string | null;
                            report: {
                                kind: string;
                                erased: number;
                                kept: number;
                                because: {
                                    vi: string;
                                    en: string;
                                } | null;
                            }[] | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a request back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/data-export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is held of the person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/data-export.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a letter */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every purpose with the words of today */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                /** @description consent (asked for) or statutory (said, not asked) */
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                /** Format: date-time */
                                publishedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/purposes/{purpose}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes other words for a purpose; consent to the old ones is asked for again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    purpose: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the version that the new words follow */
                        seen: number;
                        title: {
                            vi: string;
                            en: string;
                        };
                        text: {
                            vi: string;
                            en: string;
                        };
                        basis: {
                            vi: string;
                            en: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests about personal data, by their clock */
        get: {
            parameters: {
                query?: {
                    which?: "open" | "closed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                kind: string;
                                details: string;
                                field: string | null;
                                value: string | null;
                                purpose: string | null;
                                /** @description received, in_progress, done, refused or withdrawn */
                                state: string;
                                madeAt: string;
                                /** Format: date */
                                answerBy: string;
                                /** Format: date */
                                dueBy: string;
                                next: string | null;
                                late: boolean;
                                extendedAt: string | null;
                                extensionReason: string | null;
                                closedAt: string | null;
                                answer: string | null;
                                ground: string | null;
                                report: {
                                    kind: string;
                                    erased: number;
                                    kept: number;
                                    because: {
                                        vi: string;
                                        en: string;
                                    } | null;
                                }[] | null;
                                person: {
                                    fullName: string;
                                    citizenId: string;
                                    phone: string | null;
                                    email: string | null;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One request */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            kind: string;
                            details: string;
                            field: string | null;
                            value: string | null;
                            purpose: string | null;
                            /** @description received, in_progress, done, refused or withdrawn */
                            state: string;
                            madeAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            dueBy: string;
                            next: string | null;
                            late: boolean;
                            extendedAt: string | null;
                            extensionReason: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            ground: string | null;
                            report: {
                                kind: string;
                                erased: number;
                                kept: number;
                                because: {
                                    vi: string;
                                    en: string;
                                } | null;
                            }[] | null;
                            person: {
                                fullName: string;
                                citizenId: string;
                                phone: string | null;
                                email: string | null;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests/{id}/letter.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer as a letter */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the person what will be done */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            kind: string;
                            details: string;
                            field: string | null;
                            value: string | null;
                            purpose: string | null;
                            /** @description received, in_progress, done, refused or withdrawn */
                            state: string;
                            madeAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            dueBy: string;
                            next: string | null;
                            late: boolean;
                            extendedAt: string | null;
                            extensionReason: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            ground: string | null;
                            report: {
                                kind: string;
                                erased: number;
                                kept: number;
                                because: {
                                    vi: string;
                                    en: string;
                                } | null;
                            }[] | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes as long again, once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            kind: string;
                            details: string;
                            field: string | null;
                            value: string | null;
                            purpose: string | null;
                            /** @description received, in_progress, done, refused or withdrawn */
                            state: string;
                            madeAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            dueBy: string;
                            next: string | null;
                            late: boolean;
                            extendedAt: string | null;
                            extensionReason: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            ground: string | null;
                            report: {
                                kind: string;
                                erased: number;
                                kept: number;
                                because: {
                                    vi: string;
                                    en: string;
                                } | null;
                            }[] | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses, with the law that says so */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        text: string;
                        ground: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            kind: string;
                            details: string;
                            field: string | null;
                            value: string | null;
                            purpose: string | null;
                            /** @description received, in_progress, done, refused or withdrawn */
                            state: string;
                            madeAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            dueBy: string;
                            next: string | null;
                            late: boolean;
                            extendedAt: string | null;
                            extensionReason: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            ground: string | null;
                            report: {
                                kind: string;
                                erased: number;
                                kept: number;
                                because: {
                                    vi: string;
                                    en: string;
                                } | null;
                            }[] | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/data-requests/{id}/fulfilment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does what was asked; an erasure reports what stays and by which law */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            kind: string;
                            details: string;
                            field: string | null;
                            value: string | null;
                            purpose: string | null;
                            /** @description received, in_progress, done, refused or withdrawn */
                            state: string;
                            madeAt: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date */
                            dueBy: string;
                            next: string | null;
                            late: boolean;
                            extendedAt: string | null;
                            extensionReason: string | null;
                            closedAt: string | null;
                            answer: string | null;
                            ground: string | null;
                            report: {
                                kind: string;
                                erased: number;
                                kept: number;
                                because: {
                                    vi: string;
                                    en: string;
                                } | null;
                            }[] | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schedules of retention, reports of what was deleted, holds */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            schedules: {
                                kind: string;
                                version: number;
                                amount: number;
                                unit: string;
                                counted: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                            reports: {
                                id: string;
                                at: string;
                                kind: string;
                                version: number;
                                /** @description found past its time, and not yet deleted */
                                dryRun: boolean;
                                count: number;
                                /** @description of the ids, sorted, one a line */
                                sha256: string;
                            }[];
                            holds: {
                                id: string;
                                name: string | null;
                                kind: string | null;
                                reason: string;
                                placedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/retention/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes another period for a kind of record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kind: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        amount: number;
                        unit: "day" | "month" | "year";
                        basis: {
                            vi: string;
                            en: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a person’s records, or a whole kind, from being deleted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        citizenId?: string;
                        kind?: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/legal-holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a hold */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/impact-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of processing as the program knows it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            madeAt: string;
                            controller: string;
                            purposes: {
                                code: string;
                                kind: string;
                                version: number;
                                title: {
                                    vi: string;
                                    en: string;
                                };
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                basis: {
                                    vi: string;
                                    en: string;
                                };
                                kinds: {
                                    code: string;
                                    name: {
                                        vi: string;
                                        en: string;
                                    };
                                    about: string;
                                    basis: {
                                        vi: string;
                                        en: string;
                                    };
                                    keptFor: {
                                        vi: string;
                                        en: string;
                                    };
                                    seenBy: {
                                        vi: string;
                                        en: string;
                                    };
                                    /** @description deleted by itself when its time is over */
                                    scheduled: boolean;
                                    columns: {
                                        table: string;
                                        column: string;
                                        /** @description personal, sensitive or secret */
                                        privacy: string;
                                        retention: string;
                                    }[];
                                }[];
                            }[];
                            measures: {
                                vi: string;
                                en: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/impact-assessment.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a file to be completed and signed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of breaches */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                discoveredAt: string;
                                notifyBy: string;
                                /** @description the authority was, or should have been, told before */
                                late: boolean;
                                /** @description open, notified or closed */
                                state: string;
                                assessment: {
                                    summary: string;
                                    kind: "confidentiality" | "integrity" | "availability";
                                    people: number;
                                    harm: "low" | "medium" | "high";
                                    measures: string;
                                };
                                notifiedAt: string | null;
                                peopleToldAt: string | null;
                                closedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Puts a breach on record */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date-time */
                        discoveredAt: string;
                        summary: string;
                        kind: "confidentiality" | "integrity" | "availability";
                        people: number;
                        harm: "low" | "medium" | "high";
                        measures: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            discoveredAt: string;
                            notifyBy: string;
                            /** @description the authority was, or should have been, told before */
                            late: boolean;
                            /** @description open, notified or closed */
                            state: string;
                            assessment: {
                                summary: string;
                                kind: "confidentiality" | "integrity" | "availability";
                                people: number;
                                harm: "low" | "medium" | "high";
                                measures: string;
                            };
                            notifiedAt: string | null;
                            peopleToldAt: string | null;
                            closedAt: string | null;
                            version: number;
                            told: number;
                            history: {
                                no: number;
                                act: string;
                                at: string;
                                by: string;
                                note: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One breach and all that was done */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            discoveredAt: string;
                            notifyBy: string;
                            /** @description the authority was, or should have been, told before */
                            late: boolean;
                            /** @description open, notified or closed */
                            state: string;
                            assessment: {
                                summary: string;
                                kind: "confidentiality" | "integrity" | "availability";
                                people: number;
                                harm: "low" | "medium" | "high";
                                measures: string;
                            };
                            notifiedAt: string | null;
                            peopleToldAt: string | null;
                            closedAt: string | null;
                            version: number;
                            told: number;
                            history: {
                                no: number;
                                act: string;
                                at: string;
                                by: string;
                                note: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches/{id}/notice.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice to the authority */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is known by now */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        summary: string;
                        kind: "confidentiality" | "integrity" | "availability";
                        people: number;
                        harm: "low" | "medium" | "high";
                        measures: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            discoveredAt: string;
                            notifyBy: string;
                            /** @description the authority was, or should have been, told before */
                            late: boolean;
                            /** @description open, notified or closed */
                            state: string;
                            assessment: {
                                summary: string;
                                kind: "confidentiality" | "integrity" | "availability";
                                people: number;
                                harm: "low" | "medium" | "high";
                                measures: string;
                            };
                            notifiedAt: string | null;
                            peopleToldAt: string | null;
                            closedAt: string | null;
                            version: number;
                            told: number;
                            history: {
                                no: number;
                                act: string;
                                at: string;
                                by: string;
                                note: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches/{id}/notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The authority has been told */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            discoveredAt: string;
                            notifyBy: string;
                            /** @description the authority was, or should have been, told before */
                            late: boolean;
                            /** @description open, notified or closed */
                            state: string;
                            assessment: {
                                summary: string;
                                kind: "confidentiality" | "integrity" | "availability";
                                people: number;
                                harm: "low" | "medium" | "high";
                                measures: string;
                            };
                            notifiedAt: string | null;
                            peopleToldAt: string | null;
                            closedAt: string | null;
                            version: number;
                            told: number;
                            history: {
                                no: number;
                                act: string;
                                at: string;
                                by: string;
                                note: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the case */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            discoveredAt: string;
                            notifyBy: string;
                            /** @description the authority was, or should have been, told before */
                            late: boolean;
                            /** @description open, notified or closed */
                            state: string;
                            assessment: {
                                summary: string;
                                kind: "confidentiality" | "integrity" | "availability";
                                people: number;
                                harm: "low" | "medium" | "high";
                                measures: string;
                            };
                            notifiedAt: string | null;
                            peopleToldAt: string | null;
                            closedAt: string | null;
                            version: number;
                            told: number;
                            history: {
                                no: number;
                                act: string;
                                at: string;
                                by: string;
                                note: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/breaches/{id}/people-told": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells the people concerned, each once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        citizenIds: string[];
                        words: {
                            vi: string;
                            en: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            told: number;
                            unknown: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sso/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another system asks of this browser */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            step: "sign_in" | "consent";
                            client: {
                                id: string;
                                name: string;
                                purpose: string;
                                unitName: string;
                            };
                            scopes: string[];
                            ready: boolean;
                            levelNeeded: number | null;
                            again: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sso/requests/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tells the system that asks who is signed in here */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            returnTo: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sso/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agrees to what a system asks, or refuses it */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        agrees: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            returnTo: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sso/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The systems I sign in to with this account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                clientId: string;
                                name: string;
                                purpose: string;
                                unitName: string;
                                since: string;
                                scopes: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sso/applications/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends what I agreed to with a system */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clientId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/sso/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which system asks this browser to sign out */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            clientName: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Signs out here and in every system that was signed in to from here */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            returnTo: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/client-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offices whose systems the actor may register */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registered systems */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                purpose: string;
                                /** Format: uuid */
                                unitId: string;
                                contact: string;
                                redirectUris: string[];
                                postLogoutUris: string[];
                                logoutUri: string | null;
                                scopes: string[];
                                apiScopes: string[];
                                authMethod: "private_key_jwt" | "client_secret_basic";
                                jwks: {
                                    keys: {
                                        [key: string]: unknown;
                                    }[];
                                } | null;
                                jwksUri: string | null;
                                dpopRequired: boolean;
                                id: string;
                                unitName: string;
                                state: "active" | "suspended" | "deleted";
                                stateSince: string;
                                registeredAt: string;
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Registers a system; a secret is answered this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        purpose: string;
                        /** Format: uuid */
                        unitId: string;
                        contact: string;
                        redirectUris: string[];
                        postLogoutUris: string[];
                        logoutUri: string | null;
                        scopes: string[];
                        apiScopes: string[];
                        authMethod: "private_key_jwt" | "client_secret_basic";
                        jwks: {
                            keys: {
                                [key: string]: unknown;
                            }[];
                        } | null;
                        jwksUri: string | null;
                        dpopRequired: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client: {
                                name: string;
                                purpose: string;
                                /** Format: uuid */
                                unitId: string;
                                contact: string;
                                redirectUris: string[];
                                postLogoutUris: string[];
                                logoutUri: string | null;
                                scopes: string[];
                                apiScopes: string[];
                                authMethod: "private_key_jwt" | "client_secret_basic";
                                jwks: {
                                    keys: {
                                        [key: string]: unknown;
                                    }[];
                                } | null;
                                jwksUri: string | null;
                                dpopRequired: boolean;
                                id: string;
                                unitName: string;
                                state: "active" | "suspended" | "deleted";
                                stateSince: string;
                                registeredAt: string;
                                version: number;
                            };
                            secret: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One system */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            purpose: string;
                            /** Format: uuid */
                            unitId: string;
                            contact: string;
                            redirectUris: string[];
                            postLogoutUris: string[];
                            logoutUri: string | null;
                            scopes: string[];
                            apiScopes: string[];
                            authMethod: "private_key_jwt" | "client_secret_basic";
                            jwks: {
                                keys: {
                                    [key: string]: unknown;
                                }[];
                            } | null;
                            jwksUri: string | null;
                            dpopRequired: boolean;
                            id: string;
                            unitName: string;
                            state: "active" | "suspended" | "deleted";
                            stateSince: string;
                            registeredAt: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Changes what is registered */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        purpose: string;
                        /** Format: uuid */
                        unitId: string;
                        contact: string;
                        redirectUris: string[];
                        postLogoutUris: string[];
                        logoutUri: string | null;
                        scopes: string[];
                        apiScopes: string[];
                        authMethod: "private_key_jwt" | "client_secret_basic";
                        jwks: {
                            keys: {
                                [key: string]: unknown;
                            }[];
                        } | null;
                        jwksUri: string | null;
                        dpopRequired: boolean;
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client: {
                                name: string;
                                purpose: string;
                                /** Format: uuid */
                                unitId: string;
                                contact: string;
                                redirectUris: string[];
                                postLogoutUris: string[];
                                logoutUri: string | null;
                                scopes: string[];
                                apiScopes: string[];
                                authMethod: "private_key_jwt" | "client_secret_basic";
                                jwks: {
                                    keys: {
                                        [key: string]: unknown;
                                    }[];
                                } | null;
                                jwksUri: string | null;
                                dpopRequired: boolean;
                                id: string;
                                unitName: string;
                                state: "active" | "suspended" | "deleted";
                                stateSince: string;
                                registeredAt: string;
                                version: number;
                            };
                            secret: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Deletes a system; it can be taken back for a week */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            purpose: string;
                            /** Format: uuid */
                            unitId: string;
                            contact: string;
                            redirectUris: string[];
                            postLogoutUris: string[];
                            logoutUri: string | null;
                            scopes: string[];
                            apiScopes: string[];
                            authMethod: "private_key_jwt" | "client_secret_basic";
                            jwks: {
                                keys: {
                                    [key: string]: unknown;
                                }[];
                            } | null;
                            jwksUri: string | null;
                            dpopRequired: boolean;
                            id: string;
                            unitName: string;
                            state: "active" | "suspended" | "deleted";
                            stateSince: string;
                            registeredAt: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{id}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a new secret; the old one opens for a day */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            client: {
                                name: string;
                                purpose: string;
                                /** Format: uuid */
                                unitId: string;
                                contact: string;
                                redirectUris: string[];
                                postLogoutUris: string[];
                                logoutUri: string | null;
                                scopes: string[];
                                apiScopes: string[];
                                authMethod: "private_key_jwt" | "client_secret_basic";
                                jwks: {
                                    keys: {
                                        [key: string]: unknown;
                                    }[];
                                } | null;
                                jwksUri: string | null;
                                dpopRequired: boolean;
                                id: string;
                                unitName: string;
                                state: "active" | "suspended" | "deleted";
                                stateSince: string;
                                registeredAt: string;
                                version: number;
                            };
                            secret: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suspends a system; its tokens end at once */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            purpose: string;
                            /** Format: uuid */
                            unitId: string;
                            contact: string;
                            redirectUris: string[];
                            postLogoutUris: string[];
                            logoutUri: string | null;
                            scopes: string[];
                            apiScopes: string[];
                            authMethod: "private_key_jwt" | "client_secret_basic";
                            jwks: {
                                keys: {
                                    [key: string]: unknown;
                                }[];
                            } | null;
                            jwksUri: string | null;
                            dpopRequired: boolean;
                            id: string;
                            unitName: string;
                            state: "active" | "suspended" | "deleted";
                            stateSince: string;
                            registeredAt: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Lets a suspended system go on */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            purpose: string;
                            /** Format: uuid */
                            unitId: string;
                            contact: string;
                            redirectUris: string[];
                            postLogoutUris: string[];
                            logoutUri: string | null;
                            scopes: string[];
                            apiScopes: string[];
                            authMethod: "private_key_jwt" | "client_secret_basic";
                            jwks: {
                                keys: {
                                    [key: string]: unknown;
                                }[];
                            } | null;
                            jwksUri: string | null;
                            dpopRequired: boolean;
                            id: string;
                            unitName: string;
                            state: "active" | "suspended" | "deleted";
                            stateSince: string;
                            registeredAt: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/clients/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a deleted system back, suspended */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            purpose: string;
                            /** Format: uuid */
                            unitId: string;
                            contact: string;
                            redirectUris: string[];
                            postLogoutUris: string[];
                            logoutUri: string | null;
                            scopes: string[];
                            apiScopes: string[];
                            authMethod: "private_key_jwt" | "client_secret_basic";
                            jwks: {
                                keys: {
                                    [key: string]: unknown;
                                }[];
                            } | null;
                            jwksUri: string | null;
                            dpopRequired: boolean;
                            id: string;
                            unitName: string;
                            state: "active" | "suspended" | "deleted";
                            stateSince: string;
                            registeredAt: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures in force for a question in people’s own words, best first, with the reason of each */
        get: {
            parameters: {
                query?: {
                    /** @description In your own words; the first 300 characters are read */
                    q?: string;
                    limit?: number;
                    offset?: number;
                    field?: string;
                    subject?: string;
                    agency?: string;
                    level?: "" | "full" | "partial" | "information";
                    online?: "" | "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                field: string;
                                agency: string;
                                fields: {
                                    code: string;
                                    name: string;
                                }[];
                                agencies: string[];
                                /** @enum {unknown} */
                                level: "full" | "partial" | "information";
                                onlineAvailable: boolean;
                                reasons: {
                                    vi: string;
                                    en: string;
                                }[];
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                matched: string[];
                            }[];
                            total: number;
                            facets: {
                                fields: {
                                    code: string;
                                    name: string;
                                    count: number;
                                }[];
                                subjects: {
                                    code: string;
                                    name: string;
                                    count: number;
                                }[];
                                levels: {
                                    code: string;
                                    name: string;
                                    count: number;
                                }[];
                                agencies: {
                                    code: string;
                                    name: string;
                                    count: number;
                                }[];
                            };
                            understood: {
                                typed: string;
                                meant: string;
                            }[];
                            suggestions: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/procedures/popular": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures that many people meet */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                field: string;
                                agency: string;
                                fields: {
                                    code: string;
                                    name: string;
                                }[];
                                agencies: string[];
                                /** @enum {unknown} */
                                level: "full" | "partial" | "information";
                                onlineAvailable: boolean;
                                reasons: {
                                    vi: string;
                                    en: string;
                                }[];
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                matched: string[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/procedures/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures that fit what has been typed so far */
        get: {
            parameters: {
                query?: {
                    /** @description In your own words; the first 300 characters are read */
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the public may know about a procedure */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            versionId: string;
                            version: number;
                            /** Format: date-time */
                            validFrom: string;
                            level: "full" | "partial" | "information";
                            onlineAvailable: boolean;
                            decision: {
                                number: string;
                                date: string | null;
                                agency: {
                                    code: string;
                                    name: string;
                                };
                            };
                            isVertical: boolean;
                            levels: string[];
                            fields: {
                                code: string;
                                name: string;
                            }[];
                            subjects: {
                                code: string;
                                name: string;
                            }[];
                            agencies: {
                                executing: string[];
                                competent: string[];
                                coordinating: string[];
                            };
                            receiving: {
                                total: number;
                                units: {
                                    code: string;
                                    name: string;
                                }[];
                            };
                            receivingAddress: string;
                            cases: {
                                code: string;
                                name: string;
                                timeLimits: {
                                    amount: number;
                                    /** @description working_day, day, hour, month, year or other (then only text and note say it) */
                                    unit: string;
                                }[];
                            }[];
                            components: {
                                code: string;
                                sourceCode: string;
                                name: string;
                                group: string;
                                originals: number;
                                copies: number;
                                required: boolean | null;
                                byForm: boolean;
                                forms: string[];
                            }[];
                            timeLimit: {
                                amount: number;
                                /** @description working_day, day, hour, month, year or other (then only text and note say it) */
                                unit: string;
                            } | null;
                            timeLimits: {
                                channel: "online" | "direct" | "post";
                                amount: number | null;
                                /** @description working_day, day, hour, month, year or other (then only text and note say it) */
                                unit: string;
                                text: string;
                                note: string;
                            }[];
                            fees: {
                                channel: "online" | "direct" | "post";
                                kind: string;
                                amount: number | null;
                                text: string;
                            }[];
                            steps: {
                                name: string;
                                text: string;
                            }[];
                            requirements: string;
                            legalBasis: {
                                code: string;
                                name: string;
                            }[];
                            results: {
                                code: string;
                                name: string;
                            }[];
                            note: string;
                            sourceUrl: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fields, with the number of procedures of each, the largest first */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                count: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may apply, with the number of procedures of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                count: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of the catalogue, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description catalogue (a file) or own (what the project ships) */
                                source: string;
                                fileName: string;
                                /** @description running, finished, interrupted or failed */
                                state: string;
                                /** Format: date-time */
                                startedAt: string;
                                finishedAt: string | null;
                                lines: number;
                                added: number;
                                changed: number;
                                unchanged: number;
                                quarantined: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import with the records it put aside */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description catalogue (a file) or own (what the project ships) */
                            source: string;
                            fileName: string;
                            /** @description running, finished, interrupted or failed */
                            state: string;
                            /** Format: date-time */
                            startedAt: string;
                            finishedAt: string | null;
                            lines: number;
                            added: number;
                            changed: number;
                            unchanged: number;
                            quarantined: number;
                            quarantine: {
                                line: number;
                                field: string;
                                reason: string;
                                code: string | null;
                                excerpt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of the account, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                at: string;
                                readAt: string | null;
                                link: string;
                                dossierId: string | null;
                                title: string;
                                text: string;
                                en: {
                                    title: string;
                                    text: string;
                                };
                            }[];
                            unread: number;
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a message as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of the account, newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                at: string;
                                readAt: string | null;
                                link: string;
                                dossierId: string | null;
                                title: string;
                                text: string;
                                en: {
                                    title: string;
                                    text: string;
                                };
                            }[];
                            unread: number;
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a message as read */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check the signature of a PDF */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            verdict: "valid" | "altered" | "untrusted" | "unsigned" | "not_pdf";
                            message: {
                                vi: string;
                                en: string;
                            };
                            sha256: string;
                            inRegister: boolean;
                            signatures: {
                                valid: boolean;
                                coversWholeFile: boolean;
                                chainTrusted: boolean;
                                signer: string | null;
                                unit: string | null;
                                reason: string | null;
                                signedAt: string | null;
                                timestampValid: boolean | null;
                                demonstration: boolean;
                                problems: {
                                    code: string;
                                    vi: string;
                                    en: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/tracking/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a dossier stands; in full with the last four digits of the applicant’s ID, tax or phone number */
        get: {
            parameters: {
                query?: {
                    proof?: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            state: string;
                            statusCode: number | null;
                            stateText: {
                                vi: string;
                                en: string;
                            };
                            full: boolean;
                            procedureCode?: string;
                            procedureName?: string;
                            unitName?: string;
                            submittedAt?: string;
                            acceptedAt?: string | null;
                            dueAt?: string | null;
                            returnedAt?: string | null;
                            timeline?: {
                                at: string;
                                step: string;
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                by: {
                                    unit: string;
                                    position: string | null;
                                };
                            }[];
                            waiting?: {
                                who: {
                                    vi: string;
                                    en: string;
                                };
                                office: {
                                    unit: string;
                                    position: string | null;
                                } | null;
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                dueAt: string | null;
                            } | null;
                            clock?: {
                                runs: string;
                                dueAt: string | null;
                                pauses: {
                                    from: string;
                                    to: string | null;
                                }[];
                                late: boolean | null;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/results/{verificationCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A result by the code printed on it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    verificationCode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            number: string;
                            unitName: string;
                            procedureName: string;
                            outcome: string;
                            state: "signed" | "being_signed";
                            signedAt: string | null;
                            sha256: string | null;
                            demonstration: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                code: string | null;
                                procedureCode: string;
                                procedureName: string;
                                applicantName: string;
                                state: string;
                                stateText: {
                                    vi: string;
                                    en: string;
                                };
                                unitName: string;
                                updatedAt: string;
                                submittedAt: string | null;
                                dueAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        procedureCode: string;
                        caseCode?: string;
                        unitCode?: string;
                        /** Format: uuid */
                        organisationId?: string;
                        /**
                         * Format: uuid
                         * @description Under which delegation, for whoever gave it
                         */
                        delegationId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            state: "draft" | "submitted" | "in_processing" | "supplement_requested" | "refused" | "stopped" | "decided" | "returned";
                            stateText: {
                                vi: string;
                                en: string;
                            };
                            statusCode: number | null;
                            code: string | null;
                            channel: string;
                            authority: string;
                            assisted: boolean;
                            delivery: string;
                            procedure: {
                                code: string;
                                name: string;
                                versionId: string;
                                level: string;
                                cases: {
                                    code: string;
                                    name: string;
                                }[];
                                fees: unknown[];
                            };
                            caseCode: string | null;
                            limit: {
                                amount: number;
                                unit: string;
                                customary: boolean;
                            };
                            unit: {
                                id: string;
                                code: string;
                                name: string;
                            };
                            /** @description How many offices may receive this procedure */
                            units: number;
                            applicant: {
                                kind: string;
                                name: string;
                            };
                            /** @description Who handed it in for the applicant under a delegation */
                            handedInBy: string | null;
                            /** @description Whether the reader acts for another here, and what they may do */
                            acting: {
                                forAnother: boolean;
                                may: {
                                    fill: boolean;
                                    result: boolean;
                                };
                            };
                            /** @description A draft that a volunteer prepares; `asked` while it waits for its owner to hand it in */
                            assistance: {
                                preparedBy: string;
                                asked: boolean;
                            } | null;
                            components: {
                                code: string;
                                name: string;
                                group: string;
                                required: boolean | null;
                                answer: "missing" | "attached" | "on_paper" | "not_applicable" | "by_form";
                                reason: string | null;
                                documents: {
                                    id: string;
                                    name: string;
                                    mediaType: string;
                                    size: number;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                            }[];
                            form: {
                                formVersionId: string;
                                schema: unknown;
                            };
                            formData: unknown;
                            problems: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                            }[];
                            submittedAt: string | null;
                            acceptedAt: string | null;
                            dueAt: string | null;
                            finishedAt: string | null;
                            returnedAt: string | null;
                            timeline: {
                                /** Format: date-time */
                                at: string;
                                step: string;
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                by: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                };
                            }[];
                            waiting: {
                                who: {
                                    vi: string;
                                    en: string;
                                };
                                office: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                } | null;
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                dueAt: string | null;
                            } | null;
                            supplement: {
                                /** Format: date-time */
                                requestedAt: string;
                                items: {
                                    component: string | null;
                                    text: string;
                                }[];
                                answeredAt: string | null;
                            } | null;
                            notices: {
                                id: string;
                                form: string;
                                /** Format: date-time */
                                issuedAt: string;
                            }[];
                            result: {
                                outcome: string;
                                number: string | null;
                                signedAt: string | null;
                                verificationCode: string | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            state: "draft" | "submitted" | "in_processing" | "supplement_requested" | "refused" | "stopped" | "decided" | "returned";
                            stateText: {
                                vi: string;
                                en: string;
                            };
                            statusCode: number | null;
                            code: string | null;
                            channel: string;
                            authority: string;
                            assisted: boolean;
                            delivery: string;
                            procedure: {
                                code: string;
                                name: string;
                                versionId: string;
                                level: string;
                                cases: {
                                    code: string;
                                    name: string;
                                }[];
                                fees: unknown[];
                            };
                            caseCode: string | null;
                            limit: {
                                amount: number;
                                unit: string;
                                customary: boolean;
                            };
                            unit: {
                                id: string;
                                code: string;
                                name: string;
                            };
                            /** @description How many offices may receive this procedure */
                            units: number;
                            applicant: {
                                kind: string;
                                name: string;
                            };
                            /** @description Who handed it in for the applicant under a delegation */
                            handedInBy: string | null;
                            /** @description Whether the reader acts for another here, and what they may do */
                            acting: {
                                forAnother: boolean;
                                may: {
                                    fill: boolean;
                                    result: boolean;
                                };
                            };
                            /** @description A draft that a volunteer prepares; `asked` while it waits for its owner to hand it in */
                            assistance: {
                                preparedBy: string;
                                asked: boolean;
                            } | null;
                            components: {
                                code: string;
                                name: string;
                                group: string;
                                required: boolean | null;
                                answer: "missing" | "attached" | "on_paper" | "not_applicable" | "by_form";
                                reason: string | null;
                                documents: {
                                    id: string;
                                    name: string;
                                    mediaType: string;
                                    size: number;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                            }[];
                            form: {
                                formVersionId: string;
                                schema: unknown;
                            };
                            formData: unknown;
                            problems: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                            }[];
                            submittedAt: string | null;
                            acceptedAt: string | null;
                            dueAt: string | null;
                            finishedAt: string | null;
                            returnedAt: string | null;
                            timeline: {
                                /** Format: date-time */
                                at: string;
                                step: string;
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                by: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                };
                            }[];
                            waiting: {
                                who: {
                                    vi: string;
                                    en: string;
                                };
                                office: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                } | null;
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                dueAt: string | null;
                            } | null;
                            supplement: {
                                /** Format: date-time */
                                requestedAt: string;
                                items: {
                                    component: string | null;
                                    text: string;
                                }[];
                                answeredAt: string | null;
                            } | null;
                            notices: {
                                id: string;
                                form: string;
                                /** Format: date-time */
                                issuedAt: string;
                            }[];
                            result: {
                                outcome: string;
                                number: string | null;
                                signedAt: string | null;
                                verificationCode: string | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        caseCode?: string | null;
                        unitCode?: string;
                        delivery?: "online" | "counter" | "post";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            state: "draft" | "submitted" | "in_processing" | "supplement_requested" | "refused" | "stopped" | "decided" | "returned";
                            stateText: {
                                vi: string;
                                en: string;
                            };
                            statusCode: number | null;
                            code: string | null;
                            channel: string;
                            authority: string;
                            assisted: boolean;
                            delivery: string;
                            procedure: {
                                code: string;
                                name: string;
                                versionId: string;
                                level: string;
                                cases: {
                                    code: string;
                                    name: string;
                                }[];
                                fees: unknown[];
                            };
                            caseCode: string | null;
                            limit: {
                                amount: number;
                                unit: string;
                                customary: boolean;
                            };
                            unit: {
                                id: string;
                                code: string;
                                name: string;
                            };
                            /** @description How many offices may receive this procedure */
                            units: number;
                            applicant: {
                                kind: string;
                                name: string;
                            };
                            /** @description Who handed it in for the applicant under a delegation */
                            handedInBy: string | null;
                            /** @description Whether the reader acts for another here, and what they may do */
                            acting: {
                                forAnother: boolean;
                                may: {
                                    fill: boolean;
                                    result: boolean;
                                };
                            };
                            /** @description A draft that a volunteer prepares; `asked` while it waits for its owner to hand it in */
                            assistance: {
                                preparedBy: string;
                                asked: boolean;
                            } | null;
                            components: {
                                code: string;
                                name: string;
                                group: string;
                                required: boolean | null;
                                answer: "missing" | "attached" | "on_paper" | "not_applicable" | "by_form";
                                reason: string | null;
                                documents: {
                                    id: string;
                                    name: string;
                                    mediaType: string;
                                    size: number;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                            }[];
                            form: {
                                formVersionId: string;
                                schema: unknown;
                            };
                            formData: unknown;
                            problems: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                            }[];
                            submittedAt: string | null;
                            acceptedAt: string | null;
                            dueAt: string | null;
                            finishedAt: string | null;
                            returnedAt: string | null;
                            timeline: {
                                /** Format: date-time */
                                at: string;
                                step: string;
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                by: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                };
                            }[];
                            waiting: {
                                who: {
                                    vi: string;
                                    en: string;
                                };
                                office: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                } | null;
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                dueAt: string | null;
                            } | null;
                            supplement: {
                                /** Format: date-time */
                                requestedAt: string;
                                items: {
                                    component: string | null;
                                    text: string;
                                }[];
                                answeredAt: string | null;
                            } | null;
                            notices: {
                                id: string;
                                form: string;
                                /** Format: date-time */
                                issuedAt: string;
                            }[];
                            result: {
                                outcome: string;
                                number: string | null;
                                signedAt: string | null;
                                verificationCode: string | null;
                            } | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            problems: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds files to one paper (multipart: component, and one file or more) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                                component: string;
                            }[];
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/components/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "not_applicable";
                        reason: string;
                    } | {
                        /** @enum {string} */
                        answer: "missing";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a resumable upload of one document (tus 1.0) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        /** Begins a resumable upload of one document (tus 1.0) */
        options: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Goes on with a resumable upload; the last part answers the document */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Goes on with a resumable upload; the last part answers the document */
        options: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Goes on with a resumable upload; the last part answers the document */
        head: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Goes on with a resumable upload; the last part answers the document */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    uploadId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            code: string;
                            submittedAt: string;
                            unitName: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/confirmation-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The volunteer has finished and asks the citizen to hand it in */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen hands in what was prepared with them, as they saw it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The version that the citizen looked at */
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            code: string;
                            submittedAt: string;
                            unitName: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/confirmation-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen does not want it handed in as it is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            dueAt: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 01: receipt and appointment */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/notices/{noticeId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice: form 02 or 03 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    noticeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/dossiers/{id}/result/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed result */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    step?: string;
                    state?: string;
                    due?: "overdue" | "today" | "week";
                    mine?: boolean;
                    q?: string;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: number;
                                code: string;
                                procedureCode: string;
                                procedureName: string;
                                applicantName: string;
                                channel: string;
                                state: string;
                                stateText: {
                                    vi: string;
                                    en: string;
                                };
                                unitName: string;
                                step: string;
                                mine: boolean;
                                submittedAt: string;
                                enteredAt: string;
                                dueAt: string | null;
                                stepDueAt: string | null;
                                overdue: boolean;
                            }[];
                            next: string | null;
                            counts: {
                                all: number;
                                overdue: number;
                                today: number;
                                mine: number;
                                steps: {
                                    [key: string]: number;
                                };
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: number;
                            state: "draft" | "submitted" | "in_processing" | "supplement_requested" | "refused" | "stopped" | "decided" | "returned";
                            stateText: {
                                vi: string;
                                en: string;
                            };
                            statusCode: number | null;
                            code: string | null;
                            channel: string;
                            authority: string;
                            assisted: boolean;
                            delivery: string;
                            procedure: {
                                code: string;
                                name: string;
                                versionId: string;
                                level: string;
                                cases: {
                                    code: string;
                                    name: string;
                                }[];
                                fees: unknown[];
                            };
                            caseCode: string | null;
                            limit: {
                                amount: number;
                                unit: string;
                                customary: boolean;
                            };
                            unit: {
                                id: string;
                                code: string;
                                name: string;
                            };
                            /** @description How many offices may receive this procedure */
                            units: number;
                            applicant: {
                                kind: string;
                                name: string;
                            };
                            /** @description Who handed it in for the applicant under a delegation */
                            handedInBy: string | null;
                            /** @description Whether the reader acts for another here, and what they may do */
                            acting: {
                                forAnother: boolean;
                                may: {
                                    fill: boolean;
                                    result: boolean;
                                };
                            };
                            /** @description A draft that a volunteer prepares; `asked` while it waits for its owner to hand it in */
                            assistance: {
                                preparedBy: string;
                                asked: boolean;
                            } | null;
                            components: {
                                code: string;
                                name: string;
                                group: string;
                                required: boolean | null;
                                answer: "missing" | "attached" | "on_paper" | "not_applicable" | "by_form";
                                reason: string | null;
                                documents: {
                                    id: string;
                                    name: string;
                                    mediaType: string;
                                    size: number;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                            }[];
                            form: {
                                formVersionId: string;
                                schema: unknown;
                            };
                            formData: unknown;
                            problems: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                            }[];
                            submittedAt: string | null;
                            acceptedAt: string | null;
                            dueAt: string | null;
                            finishedAt: string | null;
                            returnedAt: string | null;
                            timeline: {
                                /** Format: date-time */
                                at: string;
                                step: string;
                                text: {
                                    vi: string;
                                    en: string;
                                };
                                by: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                };
                            }[];
                            waiting: {
                                who: {
                                    vi: string;
                                    en: string;
                                };
                                office: {
                                    unit: string;
                                    position: string | null;
                                    name: string | null;
                                } | null;
                                why: {
                                    vi: string;
                                    en: string;
                                };
                                dueAt: string | null;
                            } | null;
                            supplement: {
                                /** Format: date-time */
                                requestedAt: string;
                                items: {
                                    component: string | null;
                                    text: string;
                                }[];
                                answeredAt: string | null;
                            } | null;
                            notices: {
                                id: string;
                                form: string;
                                /** Format: date-time */
                                issuedAt: string;
                            }[];
                            result: {
                                outcome: string;
                                number: string | null;
                                signedAt: string | null;
                                verificationCode: string | null;
                            } | null;
                        } & {
                            applicantDetails: {
                                name: string;
                                idNumber: string | null;
                                birthDate: string | null;
                                phone: string | null;
                                email: string | null;
                                address: string | null;
                                formerAddress: string | null;
                            };
                            actions: string[];
                            turn: {
                                step: string;
                                role: string;
                                unitName: string;
                                assignee: {
                                    id: string;
                                    name: string;
                                } | null;
                                mine: boolean;
                                /** Format: date-time */
                                enteredAt: string;
                                dueAt: string | null;
                            } | null;
                            proposal: {
                                outcome: string;
                                title: string;
                                body: string;
                                proposedBy: string;
                                /** Format: date-time */
                                proposedAt: string;
                            } | null;
                            assistedBy: string | null;
                            assistedReason: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    role: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                accountId: string;
                                name: string;
                                title: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        procedureCode: string;
                        caseCode?: string;
                        unitCode?: string;
                        channel: "direct" | "post";
                        applicant: {
                            fullName: string;
                            citizenId: string;
                            /** Format: date */
                            birthDate?: string;
                            phone?: string;
                            email?: string;
                            address?: {
                                line: string;
                                province: string;
                                commune: string;
                                former: string;
                            };
                        };
                        papers: string[];
                        notApplicable: {
                            component: string;
                            reason: string;
                        }[];
                        assistedReason?: string;
                        delivery: "online" | "counter" | "post";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            code: string;
                            acceptedAt: string;
                            dueAt: string;
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds scans to a dossier that was taken in on paper (multipart: component, and one file or more) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                id: string;
                                name: string;
                                mediaType: string;
                                size: number;
                                component: string;
                            }[];
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            acceptedAt: string;
                            dueAt: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                        reasons: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/supplement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                        items: {
                            component: string | null;
                            text: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                        accountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                        outcome: "granted" | "rejected";
                        title: string;
                        body: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                            number: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen?: number;
                    } | null;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 01: receipt and appointment */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/notices/{noticeId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice: form 02 or 03 */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    noticeId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/result/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed result */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/dossiers/{id}/control-slip.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 06: who had the dossier, and how they kept their time */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 07, page by page */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            total: number;
                            items: {
                                id: string;
                                code: string;
                                procedureCode: string;
                                procedureName: string;
                                applicantName: string;
                                unitName: string;
                                channel: string;
                                delivery: string;
                                state: string;
                                stateText: {
                                    vi: string;
                                    en: string;
                                };
                                submittedAt: string;
                                acceptedAt: string | null;
                                dueAt: string | null;
                                returnedAt: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/register.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 07 to print */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Form 07 as a table */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/centres/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one may draw a number for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            services: {
                                letter: string;
                                name: string;
                                nameEn: string;
                                waiting: number;
                                openWindows: number;
                                estimate: {
                                    from: number;
                                    to: number;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/centres/{code}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom each window calls or serves */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            windows: {
                                number: number;
                                label: string | null;
                                state: string | null;
                                rungAt: string | null;
                            }[];
                            services: {
                                letter: string;
                                name: string;
                                nameEn: string;
                                waiting: number;
                            }[];
                            at: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/centres/{code}/door-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The code that a screen of the centre shows to phones */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kiosk: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            door: string;
                            minutes: number;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/centres/{code}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws a number, on a screen of the centre or on a phone that scanned its code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        service: string;
                        priority: boolean;
                        dossierCode?: string;
                        kiosk?: string;
                        door?: string;
                        holding?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            label: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/tickets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a number stands in the line */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            label: string;
                            centre: {
                                code: string;
                                name: string;
                            };
                            service: {
                                vi: string;
                                en: string;
                            };
                            state: "waiting" | "called" | "serving" | "done" | "absent" | "left" | "over";
                            priority: boolean;
                            day: string;
                            takenAt: string;
                            window: number | null;
                            before: number | null;
                            estimate: {
                                from: number;
                                to: number;
                            } | null;
                            openWindows: number;
                            missed: boolean;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/tickets/{token}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a number back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/appointment-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The centres that give appointments for a procedure */
        get: {
            parameters: {
                query: {
                    procedure: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                service: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/centres/{code}/appointment-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The half hours of the coming working days in which somebody may still come */
        get: {
            parameters: {
                query: {
                    procedure: string;
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: {
                                day: string;
                                slots: {
                                    startsAt: string;
                                    free: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/centres/{code}/arrivals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns an appointment into a ticket, on a screen of its centre */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kiosk: string;
                        appointment: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            label: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                centre: {
                                    code: string;
                                    name: string;
                                };
                                procedure: {
                                    code: string;
                                    name: string;
                                };
                                startsAt: string;
                                code: string;
                                state: "booked" | "arrived" | "cancelled" | "missed";
                                version: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        centre: string;
                        procedureCode: string;
                        /** Format: date-time */
                        startsAt: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/appointments/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        /** Format: date-time */
                        startsAt: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/appointments/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The centres in which one serves, or which one manages */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: string;
                                name: string;
                                mayServe: boolean;
                                mayManage: boolean;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/centres/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            mayManage: boolean;
                            services: {
                                letter: string;
                                name: string;
                                nameEn: string;
                                waiting: number;
                            }[];
                            windows: {
                                id: string;
                                number: number;
                                services: string[];
                                isOpen: boolean;
                                isMine: boolean;
                            }[];
                            mine: {
                                id: string;
                                number: number;
                                ticket: {
                                    id: string;
                                    label: string;
                                    service: string;
                                    state: string;
                                    priority: boolean;
                                    dossierCode: string | null;
                                    since: string;
                                    missed: boolean;
                                    version: number;
                                } | null;
                                next: string[];
                                waiting: number;
                            } | null;
                            today: {
                                taken: number;
                                waiting: number;
                                served: number;
                                noShow: number;
                                waited: number | null;
                                serving: number | null;
                            };
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/windows/{id}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/windows/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/windows/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls whoever is next; the label is null when nobody waits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            label: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/queue-tickets/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/queue-tickets/{id}/serving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/queue-tickets/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/queue-tickets/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/queue-tickets/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a ticket on, to another service or to one window; it keeps its place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        seen: number;
                        service?: string;
                        window?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/centres/{code}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            code: string;
                            name: string;
                            hours: string;
                            services: {
                                letter: string;
                                name: string;
                                nameEn: string;
                                fields: string[];
                                perSlot: number;
                            }[];
                            windows: {
                                number: number;
                                services: string[];
                            }[];
                            kiosks: {
                                id: string;
                                name: string;
                                registeredAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hours: string;
                        services: {
                            letter: string;
                            name: string;
                            nameEn: string;
                            fields: string[];
                            perSlot: number;
                        }[];
                        windows: {
                            number: number;
                            services: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/centres/{code}/kiosks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets up a screen of the centre; the token of its link is told once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            token: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/officer/kiosks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leader/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string;
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            period: {
                                from: string;
                                to: string;
                            };
                            total: {
                                submitted: number;
                                submitted_assisted: number;
                                accepted: number;
                                refused: number;
                                decided: number;
                                decided_late: number;
                                returned: number;
                                online: number;
                                direct: number;
                                post: number;
                                onlineRate: number | null;
                                onTimeRate: number | null;
                            };
                            units: {
                                unitId: string;
                                unitCode: string;
                                unitName: string;
                                kind: string;
                                submitted: number;
                                submitted_assisted: number;
                                accepted: number;
                                refused: number;
                                decided: number;
                                decided_late: number;
                                returned: number;
                                online: number;
                                direct: number;
                                post: number;
                                onlineRate: number | null;
                                onTimeRate: number | null;
                            }[];
                            days: {
                                day: string;
                                online: number;
                                direct: number;
                                post: number;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the actor has opened, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                reference: string;
                                reason: string;
                                openedAt: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Says why the actor is going to search the log */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reference: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/inspections/{id}/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what is searched for; its records are read at its own address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        records: "acts" | "readings";
                        citizenId?: string;
                        official?: string;
                        unitCode?: string;
                        dossierCode?: string;
                        action?: string;
                        /** Format: date-time */
                        from?: string;
                        /** Format: date-time */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/record-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of acts and purposes of readings, in words */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            acts: {
                                code: string;
                                words: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                            readings: {
                                code: string;
                                words: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/inspections/{id}/searches/{searchId}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts or readings that a search finds, the newest first */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path: {
                    id: string;
                    searchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            search: {
                                id: string;
                                reference: string;
                                reason: string;
                                madeAt: string;
                                records: "acts" | "readings";
                                person: string | null;
                                official: string | null;
                                unit: string | null;
                                dossier: string | null;
                                action: string | null;
                                from: string | null;
                                until: string | null;
                            };
                            items: {
                                id: string;
                                at: string;
                                who: {
                                    kind: string;
                                    name: string | null;
                                    title: string | null;
                                };
                                unit: string | null;
                                action: string;
                                why: {
                                    vi: string;
                                    en: string;
                                } | null;
                                dossiers: string[];
                                people: string[];
                                morePeople: number;
                                subject: string | null;
                                leafIndex: number | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/inspections/{id}/searches/{searchId}/records.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a table */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    searchId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/inspections/{id}/records/{records}/{recordId}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a stranger that a row is as it was logged: row, key, leaf, inclusion proof, signed head */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    records: "acts" | "readings";
                    recordId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            kind: string;
                            id: string;
                            /** @description The text of the row that its leaf digests */
                            row: string;
                            /** @description The key of the digest (HMAC-SHA-256), hexadecimal */
                            key: string;
                            unchanged: boolean;
                            index: number;
                            leaf: string;
                            size: number;
                            rootHash: string;
                            proof: string[];
                            note: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reading-signs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signs to look at: those that wait, or those that were closed */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "closed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                rule: string;
                                day: string;
                                official: {
                                    name: string;
                                    title: string;
                                } | null;
                                unit: string | null;
                                person: string | null;
                                evidence: {
                                    vi: string;
                                    en: string;
                                }[];
                                finding: {
                                    outcome: "explained" | "passed_on";
                                    text: string;
                                    by: string;
                                    at: string;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reading-signs/{id}/finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a sign with what was found: explained, or passed on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        outcome: "explained" | "passed_on";
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/declared-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records whom an official has declared to be themselves or a relative */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        inspectionId: string;
                        official: string;
                        citizenId: string;
                        kind: "self" | "relative";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest signed tree head of the log */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            size: number;
                            /** @description SHA-256, hexadecimal */
                            rootHash: string;
                            at: string;
                            keyId: string;
                            /** @description The signed text (C2SP tlog-checkpoint), to be kept outside */
                            note: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last signed tree head of each day, the newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Day of Vietnam */
                    before?: string;
                    /** @description 31 without it */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                size: number;
                                /** @description SHA-256, hexadecimal */
                                rootHash: string;
                                at: string;
                                keyId: string;
                                /** @description The signed text (C2SP tlog-checkpoint), to be kept outside */
                                note: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/heads/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last signed tree head of a day */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Day of Vietnam */
                    day: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            size: number;
                            /** @description SHA-256, hexadecimal */
                            rootHash: string;
                            at: string;
                            keyId: string;
                            /** @description The signed text (C2SP tlog-checkpoint), to be kept outside */
                            note: string;
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/heads/{day}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a text to print and to keep */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Day of Vietnam */
                    day: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys that sign the tree heads */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                verifierKey: string;
                                since: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaves of the log as they are hashed, from a place on */
        get: {
            parameters: {
                query: {
                    from: number;
                    /** @description 100 without it */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                index: number;
                                leaf: string;
                            }[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/inclusion-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof that a leaf, named by its place or its hash, is in the log (RFC 6962) */
        get: {
            parameters: {
                query?: {
                    index?: number;
                    /** @description SHA-256, hexadecimal */
                    hash?: string;
                    size?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            index: number;
                            leaf: string;
                            /** @description SHA-256, hexadecimal */
                            leafHash: string;
                            size: number;
                            /** @description SHA-256, hexadecimal */
                            rootHash: string;
                            proof: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open/log/consistency-proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof that the log of one size begins with the log of a smaller one (RFC 6962) */
        get: {
            parameters: {
                query: {
                    from: number;
                    to?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: number;
                            to: number;
                            /** @description SHA-256, hexadecimal */
                            fromRootHash: string;
                            /** @description SHA-256, hexadecimal */
                            toRootHash: string;
                            proof: string[];
                        };
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Default Response */
                "5XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                            instance: string;
                            en: {
                                title: string;
                                detail: string;
                            };
                            fields?: {
                                path: string;
                                code: string;
                                vi: string;
                                en: string;
                                choices?: {
                                    value: string;
                                    label: string;
                                }[];
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
